// Applications in a column for each category, to be dragged from one to another.
#pragma once

#include "core/Enums.h"
#include "ui/admin/ApplicationRows.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QListWidget;

namespace worklode {

class CategoryBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryBoard(QWidget* parent = nullptr);
    void setRows(const std::vector<ApplicationRow>& rows); ///< by time; what was never used is left out
    void focusSearch();
    QListWidget* column(Category category) const { return m_lists[static_cast<std::size_t>(category)]; }

signals:
    void categoryDropped(QStringList names, worklode::Category category);
    void openRequested(QString name);        ///< Enter, F2, double click
    void removeRequested(QStringList names); ///< Delete
    void said(QString message);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeColumn(Category category);
    bool handleDrop(Category category, QEvent* event);
    bool handleKey(Category category, int key, Qt::KeyboardModifiers modifiers);
    bool go(std::size_t position, int step, bool carrying);
    void copy(const QListWidget& list);
    void filter(const QString& text);

    QLineEdit* m_search;
    std::array<QLabel*, kCategoryCount> m_hints{};
    std::array<QListWidget*, kCategoryCount> m_lists{};
    std::array<QLabel*, kCategoryCount> m_headings{};
};

} // namespace worklode
