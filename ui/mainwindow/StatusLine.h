// The right end of the status bar: how fresh the data are, which catalog, and what was odd.
#pragma once

#include "ui/models/WorkspaceSource.h"

#include <QObject>

class QPushButton;
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

signals:
    void clicked(); ///< whatever of it: the page that explains it is wanted

private:
    static void say(QPushButton* button, const QString& text);
    QPushButton* m_freshness;
    QPushButton* m_catalog;
    QPushButton* m_anomalies;
};

} // namespace worklode
