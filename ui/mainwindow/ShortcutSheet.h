// All keys that do something here, on one sheet.
#pragma once

#include <QDialog>

#include <utility>
#include <vector>

class QAction;

namespace worklode {

struct ShortcutGroup {
    QString title;
    std::vector<std::pair<QString, QString>> keys; ///< what it does, which key
};

/// The actions of a list that have a key, without the marks of mnemonics.
ShortcutGroup shortcutsOf(const QString& title, const QList<QAction*>& actions);

class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const std::vector<ShortcutGroup>& groups, QWidget* parent = nullptr);
};

} // namespace worklode
