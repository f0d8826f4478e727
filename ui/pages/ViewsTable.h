// The saved Views with a Run button in each row.
#pragma once

#include "ui/models/ViewsModel.h"

#include <QTableView>

namespace worklode {

class ViewsTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ViewsTable(QWidget* parent = nullptr);
    void setWorkspace(std::shared_ptr<const OpenWorkspace> workspace);

signals:
    void runRequested(QString view);

private:
    void addButtons();
    ViewsModel m_views;
};

} // namespace worklode
