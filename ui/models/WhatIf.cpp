#include "ui/models/WhatIf.h"

#include "catalog/OpportunityTypes.h"
#include "ui/models/Columns.h"
#include "ui/models/ErrorWords.h"
#include "ui/models/Names.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

template <class Row>
Row* rowNamed(std::vector<Row>& rows, std::string Row::*name, const std::string& wanted)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.*name == wanted; });
    return found == rows.end() ? nullptr : &*found;
}

QString signedText(double change, const QString& magnitude)
{
    return change > 0 ? u"+"_s + magnitude : change < 0 ? u"−"_s + magnitude : magnitude;
}

template <class F, class T>
Column changeColumn(const QString& title, const QString& unit, F of, T text)
{
    return numberColumn(title, unit, of,
                        [text](double v) { return v == 0 ? u"="_s : signedText(v, text(std::abs(v))); });
}

Column rankColumn(const QString& title, std::shared_ptr<const std::vector<WhatIfRow>> rows,
                  std::optional<int> WhatIfRow::*rank)
{
    Column column = textColumn(title, [rows, rank](std::size_t r) {
        const auto& value = (*rows)[r].*rank;
        return value ? QString::number(*value) : u"–"_s;
    });
    column.numeric = true;
    column.key = [rows, rank](std::size_t r) { return QVariant(((*rows)[r].*rank).value_or(0)); };
    return column;
}

} // namespace

WhatIfSettings savedSettings(const Catalog& catalog, const Opportunity& opportunity)
{
    WhatIfSettings settings;
    settings.name = opportunity.name;
    if (!opportunity.tag.empty()) {
        Catalog known = catalog;
        addBuiltInTags(known);
        settings.tag = opportunity.tag;
        if (const OpportunityTag* tag = rowNamed(known.opportunityTags, &OpportunityTag::name, opportunity.tag)) {
            settings.automatable = tag->automatable;
            settings.thresholds = {{"min_keys", tag->minKeys}, {"min_seconds", tag->minSeconds}};
        }
        return settings;
    }
    settings.type = opportunity.type;
    const OpportunitySettings saved = effectiveSettings(catalog, opportunity.type);
    settings.automatable = saved.automatable;
    settings.thresholds = saved.thresholds;
    return settings;
}

Catalog withSettings(const Catalog& catalog, const WhatIfSettings& settings)
{
    Catalog tried = catalog;
    if (!settings.tag.empty()) {
        addBuiltInTags(tried);
        if (OpportunityTag* tag = rowNamed(tried.opportunityTags, &OpportunityTag::name, settings.tag)) {
            tag->automatable = settings.automatable;
            if (const auto keys = settings.thresholds.find("min_keys"); keys != settings.thresholds.end())
                tag->minKeys = static_cast<std::uint32_t>(std::llround(keys->second));
            if (const auto seconds = settings.thresholds.find("min_seconds"); seconds != settings.thresholds.end())
                tag->minSeconds = seconds->second;
        }
    } else {
        OpportunitySettings own = effectiveSettings(catalog, settings.type);
        own.automatable = settings.automatable;
        for (const auto& [name, value] : settings.thresholds)
            own.thresholds[name] = value;
        if (OpportunitySettings* saved = rowNamed(tried.opportunities, &OpportunitySettings::type, settings.type))
            *saved = own;
        else
            tried.opportunities.push_back(own);
    }
    if (settings.hourlyCost)
        for (BusinessUnit& unit : tried.units)
            unit.hourlyCost = unit.parent ? std::nullopt : settings.hourlyCost;
    return tried;
}

std::vector<WhatIfRow> rankingMoves(const OpportunitiesResult& before, const OpportunitiesResult& after)
{
    std::vector<WhatIfRow> rows;
    for (std::size_t i = 0; i < after.opportunities.size(); ++i) {
        const Opportunity& o = after.opportunities[i];
        rows.push_back({o.name, {}, static_cast<int>(i) + 1, 0, o.annualizedHours, 0, o.fte, 0, o.value});
    }
    for (std::size_t i = 0; i < before.opportunities.size(); ++i) {
        const Opportunity& o = before.opportunities[i];
        WhatIfRow* row = rowNamed(rows, &WhatIfRow::name, o.name);
        if (!row) {
            rows.push_back({o.name, {}, {}, 0, 0, 0, 0, 0, 0});
            row = &rows.back();
        }
        row->rankBefore = static_cast<int>(i) + 1;
        row->hoursBefore = o.annualizedHours;
        row->fteBefore = o.fte;
        row->valueBefore = o.value;
    }
    return rows;
}

void WhatIfModel::setMoves(std::vector<WhatIfRow> moves)
{
    m_moves = std::move(moves);
    const auto rows = std::make_shared<const std::vector<WhatIfRow>>(m_moves);
    const auto at = [rows](std::size_t r) -> const WhatIfRow& { return (*rows)[r]; };
    const auto two = [](double v) { return numberText(v, 2); };
    const auto year = [](double v) { return hoursPerYearText(v); };
    const auto money = [](double v) { return moneyText(v); };
    setRows(
        rows->size(),
        {rankColumn(tr("Rank"), rows, &WhatIfRow::rankAfter), rankColumn(tr("Was"), rows, &WhatIfRow::rankBefore),
         textColumn(tr("Opportunity"), [at](std::size_t r) { return opportunityName(at(r).name); }),
         numberColumn(
             tr("Annualized"), u"h/yr"_s, [at](std::size_t r) { return at(r).hoursAfter; }, year),
         changeColumn(
             tr("Change"), u"h/yr"_s, [at](std::size_t r) { return at(r).hoursAfter - at(r).hoursBefore; }, year),
         numberColumn(
             tr("FTE"), {}, [at](std::size_t r) { return at(r).fteAfter; }, two),
         changeColumn(
             tr("Change of FTE"), {}, [at](std::size_t r) { return at(r).fteAfter - at(r).fteBefore; }, two),
         numberColumn(
             tr("Value a year"), {}, [at](std::size_t r) { return at(r).valueAfter; }, money),
         changeColumn(
             tr("Change of value"), {}, [at](std::size_t r) { return at(r).valueAfter - at(r).valueBefore; }, money)});
}

WhatIfRunner::WhatIfRunner(QObject* parent) : QObject(parent)
{
    connect(&m_worker, &Worker::busyChanged, this, &WhatIfRunner::busyChanged);
}

void WhatIfRunner::setSource(std::shared_ptr<ViewEngine> engine, ViewRequest request,
                             std::shared_ptr<const Catalog> catalog)
{
    m_worker.cancel();
    m_engine = std::move(engine);
    m_request = std::move(request);
    m_request.page = PageKind::Opportunities;
    m_request.compare = false;
    m_catalog = std::move(catalog);
}

void WhatIfRunner::tryOut(const WhatIfSettings& settings)
{
    if (!m_engine || !m_catalog)
        return;
    m_worker.start([this, engine = m_engine, request = m_request, catalog = m_catalog,
                    settings](Progress& progress) -> Worker::Continuation {
        const auto tried = engine->tryCatalog(std::make_shared<const Catalog>(withSettings(*catalog, settings)));
        if (!tried)
            return [this] { emit failed(tr("This workspace cannot try settings out.")); };
        auto result = std::make_shared<Result<PageResult>>(tried->run(request, progress));
        return [this, result] {
            if (*result)
                emit finished(std::make_shared<const PageResult>(std::move(*result).value()));
            else if (result->error().code != ErrorCode::Cancelled)
                emit failed(errorText(result->error()));
        };
    });
}

} // namespace worklode
