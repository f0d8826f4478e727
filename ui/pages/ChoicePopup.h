// A small window to choose from a list: type to find, tick one or several, Enter to apply.
#pragma once

#include "ui/models/FilterParts.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace worklode {

enum class ChoiceMode { One, Several };

class ChoicePopup final : public QFrame
{
    Q_OBJECT

public:
    ChoicePopup(const QString& title, ChoiceMode mode, const std::vector<FilterChoice>& choices,
                const std::vector<std::string>& chosen, QWidget* parent = nullptr);
    void popUp(const QPoint& globalPosition);
    QLineEdit* search() const { return m_search; }
    QListWidget* list() const { return m_list; }
    void apply();

signals:
    void chosen(std::vector<std::string> ids); ///< in the order of the choices; the popup closes

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const std::vector<FilterChoice>& choices, const std::vector<std::string>& chosen);
    void find(const QString& text);
    void press(QListWidgetItem* item);

    ChoiceMode m_mode;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace worklode
