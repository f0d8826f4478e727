// The workspaces that were opened last, each a click away; those that are gone are grey and can be taken off the list.
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace worklode {

struct RecentWorkspace {
    QString folder;
    bool open = false;    ///< it is the one in front
    bool missing = false; ///< there is no such folder now
};

class RecentList final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent = nullptr);
    void setWorkspaces(const std::vector<RecentWorkspace>& workspaces);

signals:
    void openRequested(QString folder);
    void forgetRequested(QString folder);

private:
    QWidget* makeRow(const RecentWorkspace& workspace);
    QVBoxLayout* m_rows;
};

} // namespace worklode
