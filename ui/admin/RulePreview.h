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
    /// Makes ready what does not depend on how `catalog.screenRules[rule]` will read.
    RulePreview(std::shared_ptr<ChangeAnalyst> analyst, ViewRequest scope, std::shared_ptr<const Catalog> catalog,
                std::size_t rule, QWidget* parent = nullptr);

    /// Tries `tried` in the place of that rule, a moment after the last call; earlier calls are forgotten.
    void tryRule(ScreenRule tried);
    void showProblem(const QString& sentence);
    bool settled() const { return !m_later.isActive() && !m_worker.busy() && !m_preparer.busy(); }
    const std::shared_ptr<const RuleMatches>& matches() const { return m_matches; }
    QString summary() const;

signals:
    void settledChanged();

private:
    void prepare();
    void start();
    /// `tried`: the most used titles only, so far; 0: all of them.
    void show(std::shared_ptr<const RuleMatches> matches, std::uint64_t tried);
    void showNotes(const RuleMatches& matches);

    std::shared_ptr<ChangeAnalyst> m_analyst;
    ViewRequest m_scope;
    std::shared_ptr<const Catalog> m_catalog;
    std::size_t m_rule = 0;
    std::shared_ptr<const ScreenRule> m_tried; ///< what is to be shown; null: nothing
    QTimer m_later;
    QLabel *m_summary, *m_conflicts;
    ItemsModel m_model;
    QTableView* m_table;
    std::shared_ptr<const RuleMatches> m_matches;
    Worker m_preparer, m_worker; // last: they wait for what runs before anything else goes
};

} // namespace worklode
