// What if one opportunity had other settings: the ranking under a catalog that nobody saves.
#pragma once

#include "ui/models/RowsModel.h"
#include "ui/models/ViewRunner.h"

#include <QObject>

#include <map>
#include <optional>

namespace worklode {

/// What is tried out of one opportunity.
struct WhatIfSettings {
    std::string name; ///< the opportunity's, as the ranking has it
    std::string type; ///< a type of definitions.md §6; empty where it is a tag's
    std::string tag;
    double automatable = 1;           ///< 0–1
    std::optional<double> hourlyCost; ///< of every unit; none: each unit's own
    std::map<std::string, double> thresholds;
    friend bool operator==(const WhatIfSettings&, const WhatIfSettings&) = default;
};

/// As the catalog has them.
WhatIfSettings savedSettings(const Catalog& catalog, const Opportunity& opportunity);
/// The catalog with these instead.
Catalog withSettings(const Catalog& catalog, const WhatIfSettings& settings);

/// One opportunity in both rankings; ranks from 1.
struct WhatIfRow {
    std::string name;
    std::optional<int> rankBefore, rankAfter;
    double hoursBefore = 0, hoursAfter = 0; ///< annualized
    double fteBefore = 0, fteAfter = 0;
    double valueBefore = 0, valueAfter = 0;
};
/// By the new rank; those that are gone come last.
std::vector<WhatIfRow> rankingMoves(const OpportunitiesResult& before, const OpportunitiesResult& after);

class WhatIfModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Columns { Rank, Was, Name, Hours, HoursChange, Fte, FteChange, Value, ValueChange };
    using RowsModel::RowsModel;
    void setMoves(std::vector<WhatIfRow> moves);
    const std::vector<WhatIfRow>& moves() const { return m_moves; }

private:
    std::vector<WhatIfRow> m_moves;
};

/// Runs the ranking under tried settings on a worker thread; the newest wins.
class WhatIfRunner final : public QObject
{
    Q_OBJECT

public:
    explicit WhatIfRunner(QObject* parent = nullptr);
    void setSource(std::shared_ptr<ViewEngine> engine, ViewRequest request, std::shared_ptr<const Catalog> catalog);
    void tryOut(const WhatIfSettings& settings);
    void cancel() { m_worker.cancel(); }
    bool busy() const { return m_worker.busy(); }

signals:
    void finished(worklode::SharedResult result);
    void failed(QString sentence);
    void busyChanged(bool busy);

private:
    Worker m_worker;
    std::shared_ptr<ViewEngine> m_engine;
    ViewRequest m_request;
    std::shared_ptr<const Catalog> m_catalog;
};

} // namespace worklode
