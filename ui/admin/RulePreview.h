// What a rule takes from all recorded history, while it is being written.
#pragma once

#include "session/ChangeAnalyst.h"
#include "ui/admin/ItemsModel.h"
#include "ui/models/Worker.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QTableView;

namespace worklode {

class RulePreview final : public QWidget
{
    Q_OBJECT

public:
    RulePreview(std::shared_ptr<ChangeAnalyst> analyst, ViewRequest scope, QWidget* parent = nullptr);

    /// Tries `candidate.screenRules[rule]` a moment after the last call; earlier calls are forgotten.
    void tryRule(std::shared_ptr<const Catalog> candidate, std::size_t rule);
    void showProblem(const QString& sentence);
    bool settled() const { return !m_later.isActive() && !m_worker.busy(); }
    const std::shared_ptr<const RuleMatches>& matches() const { return m_matches; }
    QString summary() const;

signals:
    void settledChanged();

private:
    void start();
    void show(std::shared_ptr<const RuleMatches> matches);

    std::shared_ptr<ChangeAnalyst> m_analyst;
    ViewRequest m_scope;
    std::shared_ptr<const Catalog> m_candidate;
    std::size_t m_rule = 0;
    QTimer m_later;
    Worker m_worker;
    QLabel *m_summary, *m_conflicts;
    ItemsModel m_model;
    QTableView* m_table;
    std::shared_ptr<const RuleMatches> m_matches;
};

} // namespace worklode
