// The instances of a task, filtered by state, associate and variation; each a way into the Timeline.
#pragma once

#include "ui/models/InstancesModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace worklode {

class TaskInstancesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskInstancesPanel(QWidget* parent = nullptr);
    void show(const SharedResult& result, std::size_t task, const std::shared_ptr<const Catalog>& catalog);
    void clear();
    const QAbstractItemModel* table() const;
    QTableView* view() const { return m_table; }
    QComboBox* state() const { return m_state; }
    QComboBox* associate() const { return m_associate; }
    QComboBox* variation() const { return m_variation; }

signals:
    void opened(const worklode::TaskInstance& instance);

private:
    QComboBox* makeBox(const QString& name);
    void applyFilter();

    InstancesModel m_model;
    QTableView* m_table = nullptr;
    QComboBox* m_state = nullptr;
    QComboBox* m_associate = nullptr;
    QComboBox* m_variation = nullptr;
    QLabel* m_count = nullptr;
    std::size_t m_all = 0;
};

} // namespace worklode
