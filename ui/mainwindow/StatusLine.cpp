#include "ui/mainwindow/StatusLine.h"

#include "ui/look/Format.h"
#include "ui/models/AnomalyWords.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QStatusBar>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

std::uint64_t allOf(const AnomalyCounts& anomalies)
{
    std::uint64_t all = 0;
    for (const AnomalyInfo& info : anomalyTable())
        all += anomalies[info.anomaly];
    return all;
}

} // namespace

QString anomaliesText(const AnomalyCounts& anomalies)
{
    const std::uint64_t all = allOf(anomalies);
    return all == 0 ? QString() : countedText(all, StatusLine::tr("1 anomaly"), StatusLine::tr("%1 anomalies"));
}

QString anomaliesHint(const AnomalyCounts& anomalies)
{
    QStringList lines;
    for (const AnomalyInfo& info : anomalyTable()) {
        if (anomalies[info.anomaly] > 0)
            lines.append(u"%1 × %2"_s.arg(countText(anomalies[info.anomaly]), anomalyText(info.anomaly)));
    }
    return lines.join(u'\n');
}

QString freshnessText(const DataFreshness& freshness)
{
    if (!freshness.span)
        return StatusLine::tr("No data");
    const QString until = QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(freshness.span->end)), StatusLine::tr("d MMM yyyy HH:mm"));
    return StatusLine::tr("Data until %1 · %2 in %3")
        .arg(until, countedText(freshness.slices, StatusLine::tr("1 slice"), StatusLine::tr("%1 slices")),
             countedText(freshness.segments, StatusLine::tr("1 segment"), StatusLine::tr("%1 segments")));
}

StatusLine::StatusLine(QStatusBar* bar)
    : QObject(bar), m_freshness(new QPushButton(bar)), m_catalog(new QPushButton(bar)), m_anomalies(new QPushButton(bar))
{
    bar->setSizeGripEnabled(false);
    for (QPushButton* button : {m_anomalies, m_catalog, m_freshness}) {
        button->setProperty("link", true);
        button->setToolTip(tr("Opens About the data"));
        button->hide();
        bar->addPermanentWidget(button);
        connect(button, &QPushButton::clicked, this, &StatusLine::clicked);
    }
}

void StatusLine::say(QPushButton* button, const QString& text)
{
    button->setText(inReadingOrder(text));
    button->setVisible(!text.isEmpty());
}

void StatusLine::showWorkspace(const OpenWorkspace* workspace)
{
    say(m_freshness, workspace ? freshnessText(workspace->freshness) : QString());
    say(m_catalog, workspace ? tr("Catalog version %1").arg(workspace->catalogVersion) : QString());
    say(m_anomalies, workspace ? anomaliesText(workspace->freshness.anomalies) : QString());
    m_anomalies->setToolTip(workspace ? anomaliesHint(workspace->freshness.anomalies) : QString());
}

void StatusLine::showResult(const ResultHeader& header)
{
    QStringList texts;
    QStringList hints;
    if (header.unplacedCollectors > 0) {
        texts.append(countedText(header.unplacedCollectors, tr("1 collector in no team"), tr("%1 collectors in no team")));
        hints.append(tr("Nothing is analysed for collectors that are placed in no team."));
    }
    if (const QString text = anomaliesText(header.anomalies); !text.isEmpty()) {
        texts.append(text);
        hints.append(anomaliesHint(header.anomalies));
    }
    say(m_catalog, tr("Catalog version %1").arg(header.catalogVersion));
    say(m_anomalies, texts.join(u" · "_s));
    m_anomalies->setToolTip(hints.join(u'\n'));
}

} // namespace worklode
