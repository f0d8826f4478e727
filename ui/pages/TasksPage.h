// The tasks of a View and how they were done.
#pragma once

#include "ui/models/TasksModel.h"
#include "ui/pages/ResultPage.h"

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
    const QAbstractItemModel* currentTable() const override;
    QWidget* currentPicture() override;
    void goToBookmark(const QString& bookmark) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCurrent();
    void fitColumns();

    TasksModel m_model;
    QTableView* m_table = nullptr;
    TaskDetail* m_detail = nullptr;
};

} // namespace worklode
