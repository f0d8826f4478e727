// The right end of the status bar: how fresh the data are, which catalog, and what was odd.
#pragma once

#include "ui/models/WorkspaceSource.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace worklode {

/// "3 Warnings: …" in words; empty where nothing was odd.
QString anomaliesText(const AnomalyCounts& anomalies);
/// One line per anomaly that was seen: its number and its sentence.
QString anomaliesHint(const AnomalyCounts& anomalies);
QString freshnessText(const DataFreshness& freshness);

class StatusLine final : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar* bar);
    void showWorkspace(const OpenWorkspace* workspace);
    /// Of one result: its catalog version, its anomalies, collectors that nobody placed.
    void showResult(const ResultHeader& header);

private:
    QLabel* m_freshness;
    QLabel* m_catalog;
    QLabel* m_anomalies;
};

} // namespace worklode
