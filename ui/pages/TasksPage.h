// The tasks of a View and how they were done.
#pragma once

#include "ui/models/TasksModel.h"
#include "ui/pages/ResultPage.h"

class QSplitter;
class QTableView;

namespace worklode {

class TaskDetail;

class TasksPage final : public ResultPage
{
    Q_OBJECT

public:
    explicit TasksPage(QWidget* parent = nullptr);
    TaskDetail* detail() const { return m_detail; }
    bool settled() const override;
    /// The tab, the selected variation with its level, and the task.
    QString bookmark() const override;

protected:
    ViewRequest request() const override;
    void showResult(const SharedResult& result) override;
    bool isEmpty(const SharedResult& result) const override;
    QString emptyText() const override;
    void offerWayOn(StatePanel& state) override;
    const QAbstractItemModel* currentTable() const override;
    QWidget* currentPicture() override;
    void goToBookmark(const QString& bookmark) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCurrent();
    void fitColumns();
    void fitRows();

    TasksModel m_model;
    QTableView* m_table = nullptr;
    QWidget* m_list = nullptr; ///< the card of m_table
    QSplitter* m_both = nullptr;
    bool m_fitted = false;
    int m_listHeight = 0; ///< as somebody or the window's height would have it, were there tasks enough
    TaskDetail* m_detail = nullptr;
};

} // namespace worklode
