// Applications in a column for each category, to be dragged from one to another.
#pragma once

#include "core/Enums.h"
#include "ui/admin/ApplicationRows.h"

#include <QWidget>

#include <array>

class QLabel;
class QListWidget;

namespace worklode {

class CategoryBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryBoard(QWidget* parent = nullptr);
    void setRows(const std::vector<ApplicationRow>& rows); ///< by time; what was never used is left out
    QListWidget* column(Category category) const { return m_lists[static_cast<std::size_t>(category)]; }

signals:
    void categoryDropped(QStringList names, worklode::Category category);
    void openRequested(QString name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::array<QListWidget*, kCategoryCount> m_lists{};
    std::array<QLabel*, kCategoryCount> m_headings{};
};

} // namespace worklode
