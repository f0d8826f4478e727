#include "ui/pages/WhatIfPanel.h"

#include "catalog/OpportunityTypes.h"
#include "ui/charts/RankMoves.h"
#include "ui/look/Format.h"
#include "ui/look/Parts.h"
#include "ui/models/Names.h"
#include "ui/pages/ChartCard.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr double kHighestCost = 10'000, kUnitsOwn = -1;

struct ThresholdWords {
    QString name, suffix;
    double factor = 1; ///< what is shown of what the catalog has
    int decimals = 0;
    double highest = 0;
};

ThresholdWords wordsOf(const std::string& threshold)
{
    if (threshold == "seconds")
        return {WhatIfPanel::tr("Threshold, time"), WhatIfPanel::tr(" s"), 1, 1, 86'400};
    if (threshold == "error_keys")
        return {WhatIfPanel::tr("Error keys at least"), WhatIfPanel::tr(" keys"), 1, 0, 100'000};
    if (threshold == "rate")
        return {WhatIfPanel::tr("Error rate at least"), WhatIfPanel::tr(" %"), 100, 1, 100};
    if (threshold == "per_shift")
        return {WhatIfPanel::tr("Round trips at least"), WhatIfPanel::tr(" per shift"), 1, 0, 10'000};
    if (threshold == "scrolls")
        return {WhatIfPanel::tr("Scrolls at least"), WhatIfPanel::tr(" scrolls"), 1, 0, 100'000};
    if (threshold == "per_minute")
        return {WhatIfPanel::tr("Scroll rate at least"), WhatIfPanel::tr(" per active minute"), 1, 1, 10'000};
    if (threshold == "min_seconds")
        return {WhatIfPanel::tr("Active time at least"), WhatIfPanel::tr(" s"), 1, 1, 86'400};
    return {threshold == "min_keys" ? WhatIfPanel::tr("Keys at least") : WhatIfPanel::tr("Keys more than"),
            WhatIfPanel::tr(" keys"), 1, 0, 100'000};
}

QString plusMinus(double change, const QString& magnitude) { return (change >= 0 ? u"+"_s : u"−"_s) + magnitude; }

RankMove moveOf(const WhatIfRow& row)
{
    const double change = row.hoursAfter - row.hoursBefore;
    RankMove move{opportunityName(row.name),
                  row.rankBefore,
                  row.rankAfter,
                  row.hoursBefore,
                  row.hoursAfter,
                  hoursPerYearText(row.hoursAfter),
                  {}};
    if (change != 0)
        move.text += u"  (%1)"_s.arg(plusMinus(change, numberText(std::abs(change))));
    move.hint =
        WhatIfPanel::tr("%1\nAs saved: rank %2, %3, %4, value %5\nWith these settings: rank %6, %7, %8, value %9")
            .arg(opportunityName(row.name), row.rankBefore ? QString::number(*row.rankBefore) : u"–"_s,
                 hoursPerYearText(row.hoursBefore), fteText(row.fteBefore), moneyText(row.valueBefore),
                 row.rankAfter ? QString::number(*row.rankAfter) : u"–"_s, hoursPerYearText(row.hoursAfter),
                 fteText(row.fteAfter), moneyText(row.valueAfter));
    return move;
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget* parent) : QWidget(parent), m_moves(new RankMoves(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(10);
    row->addWidget(makeControls());
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_moves);
    scroll->setWidgetResizable(true);
    m_moves->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFrameShape(QFrame::NoFrame);
    m_card = new ChartCard(tr("The ranking as it would be"), scroll, &m_rows, WhatIfModel::Name, this);
    row->addWidget(m_card, 1);
    connect(&m_runner, &WhatIfRunner::finished, this, &WhatIfPanel::take);
    connect(&m_runner, &WhatIfRunner::failed, this, [this](const QString& sentence) { m_card->setNote(sentence); });
    connect(&m_runner, &WhatIfRunner::busyChanged, this, [this](bool busy) {
        if (busy)
            m_card->setNote(tr("Counting…"));
    });
    connect(m_moves, &RankMoves::picked, this, [this, scroll](const QString& name) {
        choose(toUtf8(m_opportunity->itemData(m_opportunity->findText(name)).toString()));
        const QPoint middle = m_moves->currentRect().center();
        scroll->ensureVisible(0, middle.y(), 0, m_moves->currentRect().height());
    });
}

QWidget* WhatIfPanel::makeControls()
{
    auto* card = new Card(tr("What if"), this);
    card->setFixedWidth(330);
    m_opportunity = new QComboBox(card);
    m_share = new QSlider(Qt::Horizontal, card);
    m_sharePercent = new QDoubleSpinBox(card);
    m_cost = new QDoubleSpinBox(card);
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_opportunity->setAccessibleName(tr("Opportunity"));
    m_opportunity->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // or it takes a line of its own
    m_opportunity->setMinimumContentsLength(12);
    m_form->addRow(tr("Opportunity"), m_opportunity);
    m_share->setRange(0, 100);
    m_share->setAccessibleName(tr("Automatable share, per cent"));
    m_sharePercent->setRange(0, 100);
    m_sharePercent->setDecimals(0);
    m_sharePercent->setSuffix(tr(" %"));
    m_sharePercent->setAccessibleName(tr("Automatable share"));
    auto* share = new QHBoxLayout;
    share->addWidget(m_share, 1);
    share->addWidget(m_sharePercent);
    m_form->addRow(tr("Automatable"), share);
    m_cost->setRange(kUnitsOwn, kHighestCost);
    m_cost->setDecimals(2);
    m_cost->setSpecialValueText(tr("each unit's own"));
    m_cost->setSuffix(tr(" per hour"));
    m_cost->setAccessibleName(tr("Hourly cost"));
    m_cost->setToolTip(tr("In the currency of the catalog; the same for every unit. Value = annualized hours × hourly "
                          "cost × automatable share (definitions §4)"));
    m_form->addRow(tr("Hourly cost"), m_cost);
    card->content()->addLayout(m_form);
    addButtons(*card);
    connectControls();
    return card;
}

void WhatIfPanel::addButtons(Card& card)
{
    auto* buttons = new QHBoxLayout;
    auto* resetButton = new QPushButton(tr("Reset"), &card);
    auto* copyButton = new QPushButton(tr("Copy as text"), &card);
    buttons->addWidget(resetButton);
    buttons->addWidget(copyButton);
    buttons->addStretch(1);
    card.content()->addLayout(buttons);
    m_summary = makeLabel({}, TextRole::Body, &card);
    m_summary->setWordWrap(true);
    card.content()->addWidget(m_summary);
    auto* hint = makeLabel(tr("Nothing is saved here. Administrators save settings in Administration › Opportunities."),
                           TextRole::Caption, &card);
    hint->setWordWrap(true);
    card.content()->addStretch(1);
    card.content()->addWidget(hint);
    connect(resetButton, &QPushButton::clicked, this, &WhatIfPanel::reset);
    connect(copyButton, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(asText());
        emit said(tr("What was tried is on the clipboard"));
    });
}

void WhatIfPanel::connectControls()
{
    connect(m_opportunity, &QComboBox::currentIndexChanged, this, [this](int at) {
        if (!m_filling)
            choose(toUtf8(m_opportunity->itemData(at).toString()));
    });
    connect(m_share, &QSlider::valueChanged, m_sharePercent, [this](int value) { m_sharePercent->setValue(value); });
    connect(m_sharePercent, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_share->setValue(static_cast<int>(std::lround(value)));
        settingsChanged();
    });
    connect(m_cost, &QDoubleSpinBox::valueChanged, this, &WhatIfPanel::settingsChanged);
}

QWidget* WhatIfPanel::makeThreshold(const std::string& name, double value)
{
    const ThresholdWords words = wordsOf(name);
    auto* box = new QDoubleSpinBox(this);
    box->setRange(0, words.highest);
    box->setDecimals(words.decimals);
    box->setSuffix(words.suffix);
    box->setValue(value * words.factor);
    box->setAccessibleName(words.name);
    box->setProperty("threshold", toQString(name));
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, name, words](double shown) {
        m_settings.thresholds[name] = shown / words.factor;
        settingsChanged();
    });
    m_form->addRow(words.name, box);
    return box;
}

const OpportunitiesResult* WhatIfPanel::before() const
{
    return m_before ? std::get_if<OpportunitiesResult>(&m_before->body) : nullptr;
}

const Opportunity* WhatIfPanel::chosen() const
{
    const OpportunitiesResult* all = before();
    if (!all)
        return nullptr;
    const auto found = std::find_if(all->opportunities.begin(), all->opportunities.end(),
                                    [&](const Opportunity& o) { return o.name == m_settings.name; });
    return found == all->opportunities.end() ? nullptr : &*found;
}

void WhatIfPanel::setSource(std::shared_ptr<ViewEngine> engine, const ViewRequest& request,
                            std::shared_ptr<const Catalog> catalog, const SharedResult& result)
{
    m_runner.setSource(std::move(engine), request, catalog);
    m_catalog = std::move(catalog);
    m_before = result;
    m_filling = true;
    m_opportunity->clear();
    if (const OpportunitiesResult* all = before())
        for (const Opportunity& o : all->opportunities)
            m_opportunity->addItem(opportunityName(o.name), toQString(o.name));
    m_filling = false;
    if (const OpportunitiesResult* all = before(); all && !all->opportunities.empty())
        choose(all->opportunities.front().name);
    else
        m_rows.setMoves({});
}

void WhatIfPanel::choose(const std::string& opportunity)
{
    m_settings.name = opportunity;
    const Opportunity* o = chosen();
    if (!o || !m_catalog)
        return;
    m_runner.cancel();
    m_saved = savedSettings(*m_catalog, *o);
    m_settings = m_saved;
    showSettings();
    showMoves(rankingMoves(*before(), *before()));
}

/// The controls as the settings have it, without counting anything.
void WhatIfPanel::showSettings()
{
    m_filling = true;
    m_opportunity->setCurrentIndex(m_opportunity->findData(toQString(m_settings.name)));
    m_sharePercent->setValue(m_settings.automatable * 100);
    m_share->setValue(static_cast<int>(std::lround(m_settings.automatable * 100)));
    m_cost->setValue(m_settings.hourlyCost.value_or(kUnitsOwn));
    for (QWidget* box : m_thresholds)
        m_form->removeRow(box);
    m_thresholds.clear();
    for (const auto& [name, value] : m_settings.thresholds)
        m_thresholds.push_back(makeThreshold(name, value));
    m_filling = false;
}

void WhatIfPanel::settingsChanged()
{
    if (m_filling || !chosen())
        return;
    m_settings.automatable = m_sharePercent->value() / 100;
    m_settings.hourlyCost = m_cost->value() < 0 ? std::nullopt : std::optional(m_cost->value());
    m_runner.tryOut(m_settings);
}

void WhatIfPanel::reset() { choose(m_settings.name); }

void WhatIfPanel::take(const SharedResult& result)
{
    if (const auto* after = std::get_if<OpportunitiesResult>(&result->body); after && before())
        showMoves(rankingMoves(*before(), *after));
}

void WhatIfPanel::showMoves(std::vector<WhatIfRow> moves)
{
    std::vector<RankMove> drawn;
    for (const WhatIfRow& row : moves)
        drawn.push_back(moveOf(row));
    m_moves->setMoves(std::move(drawn), tr("Annualized hours (h/yr)"));
    m_moves->setCurrent(opportunityName(m_settings.name));
    m_rows.setMoves(std::move(moves));
    m_summary->setText(summaryText());
    m_card->setNote(m_settings == m_saved ? tr("As saved. Change a setting on the left to see the ranking move.")
                                          : tr("Click a row to try out that opportunity."));
    emit shown();
}

QString WhatIfPanel::summaryText() const
{
    const auto& rows = m_rows.moves();
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const WhatIfRow& r) { return r.name == m_settings.name; });
    if (row == rows.end())
        return {};
    const auto rank = [](const std::optional<int>& r) { return r ? QString::number(*r) : u"–"_s; };
    const auto line = [](const QString& was, const QString& now, double change, const QString& magnitude) {
        return change == 0 ? now : WhatIfPanel::tr("%1 → %2 (%3)").arg(was, now, plusMinus(change, magnitude));
    };
    const double hours = row->hoursAfter - row->hoursBefore, fte = row->fteAfter - row->fteBefore,
                 value = row->valueAfter - row->valueBefore;
    return tr("Rank %1 → %2").arg(rank(row->rankBefore), rank(row->rankAfter)) + u'\n'
           + line(hoursPerYearText(row->hoursBefore), hoursPerYearText(row->hoursAfter), hours,
                  numberText(std::abs(hours)))
           + u'\n' + line(fteText(row->fteBefore), fteText(row->fteAfter), fte, numberText(std::abs(fte), 2)) + u'\n'
           + tr("Value a year: %1")
                 .arg(line(moneyText(row->valueBefore), moneyText(row->valueAfter), value, moneyText(std::abs(value))));
}

QString WhatIfPanel::asText() const
{
    QStringList lines{tr("What if: %1").arg(opportunityName(m_settings.name)),
                      tr("Automatable share: %1 (saved: %2)")
                          .arg(shareText(m_settings.automatable, 0), shareText(m_saved.automatable, 0)),
                      tr("Hourly cost: %1")
                          .arg(m_settings.hourlyCost ? numberText(*m_settings.hourlyCost, 2) : tr("each unit's own"))};
    for (const auto& [name, value] : m_settings.thresholds) {
        const ThresholdWords words = wordsOf(name);
        const auto saved = m_saved.thresholds.find(name);
        const auto write = [&](double v) { return numberText(v * words.factor, words.decimals) + words.suffix; };
        lines.append(
            tr("%1: %2 (saved: %3)")
                .arg(words.name, write(value), saved == m_saved.thresholds.end() ? u"–"_s : write(saved->second)));
    }
    lines.append(summaryText());
    return lines.join(u'\n') + u'\n';
}

const QAbstractItemModel* WhatIfPanel::currentTable() const { return m_card->table()->model(); }

QWidget* WhatIfPanel::currentPicture() const { return m_moves; }

} // namespace worklode
