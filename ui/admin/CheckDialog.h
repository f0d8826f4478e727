// A list to tick, with a sentence above and one button that acts.
#pragma once

#include <QDialog>

#include <vector>

class QListWidget;

namespace worklode {

class CheckDialog final : public QDialog
{
    Q_OBJECT

public:
    CheckDialog(const QString& title, const QString& text, const QStringList& lines, const QString& action,
                QWidget* parent = nullptr);
    std::vector<std::size_t> checked() const; ///< positions in `lines`; all are ticked at first

private:
    QListWidget* m_list;
};

} // namespace worklode
