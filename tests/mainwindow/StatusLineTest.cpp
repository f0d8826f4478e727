#include "Catch.h"
#include "ui/mainwindow/StatusLine.h"

#include <QApplication>
#include <QPushButton>
#include <QStatusBar>

using namespace worklode;

TEST_CASE("nothing odd gives no words")
{
    CHECK(anomaliesText({}).isEmpty());
    CHECK(anomaliesHint({}).isEmpty());
}

TEST_CASE("anomalies are added up and each is explained")
{
    AnomalyCounts anomalies;
    anomalies.add(Anomaly::OrphanEnd, 1'200);
    anomalies.add(Anomaly::StreamOverlap, 2);
    CHECK(anomaliesText(anomalies) == QStringLiteral("1,202 anomalies"));
    CHECK(anomaliesHint(anomalies).split(u'\n').size() == 2);
}

TEST_CASE("freshness names the last moment and the amount")
{
    DataFreshness freshness;
    CHECK(freshnessText(freshness) == QStringLiteral("No data"));
    freshness.span = TimeRange{instantFromMs(0), instantFromMs(1'774'976'400'000)};
    freshness.slices = 4'000;
    freshness.segments = 12;
    CHECK(freshnessText(freshness) == QStringLiteral("Data until 31 Mar 2026 17:00 · 4,000 slices in 12 segments"));
}

TEST_CASE("a number stands before what it counts in a window that reads from right to left")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QStatusBar bar;
    StatusLine line(&bar);
    OpenWorkspace workspace;
    workspace.freshness.anomalies.add(Anomaly::OrphanEnd, 3);
    line.showWorkspace(&workspace);
    QStringList texts;
    for (const QPushButton* button : bar.findChildren<QPushButton*>())
        texts.append(button->text());
    CHECK(texts.contains(QStringLiteral("\u20663 anomalies\u2069")));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}
