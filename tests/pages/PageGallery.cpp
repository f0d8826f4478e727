// Renders a tab of the Opportunities page over a workspace, for looking at: page_gallery WORKSPACE VIEW TAB light|dark WxH FILE.png
#include "core/Clock.h"
#include "ui/look/Theme.h"
#include "ui/models/LocalWorkspaceSource.h"
#include "ui/pages/OpportunitiesPage.h"

#include <QApplication>
#include <QLocale>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

#include "ui/charts/HeatGrid.h"
#include "ui/charts/SankeyChart.h"
#include "ui/pages/FlowsPanel.h"
#include "ui/pages/RankingPanel.h"
#include "ui/pages/WhenPanel.h"
#include "ui/pages/WhatIfPanel.h"

#include <QSlider>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Something selected, as somebody at work would have it.
void touch(OpportunitiesPage& page)
{
    page.flows()->flows()->setCurrent(1);
    page.flows()->switches()->setCurrent(HeatGrid::Spot{0, 1});
    page.when()->grid()->setCurrent(HeatGrid::Spot{1, 2});
    if (auto* slider = page.whatIf()->findChild<QSlider*>())
        slider->setValue(60);
    for (auto* box : page.whatIf()->findChildren<QWidget*>())
        if (box->property("threshold").isValid())
            box->setProperty("value", box->property("value").toDouble() * 2);
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 7) {
        std::fputs("usage: page_gallery WORKSPACE VIEW ranking|flows|when|whatif light|dark WxH FILE.png\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(application, QByteArray(argv[4]) == "dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    const SystemClock clock;
    LocalWorkspaceSource source(clock, 2, {});
    Progress progress;
    auto opened = source.open(argv[1], progress);
    if (!opened) {
        std::fputs((opened.error().sentence() + "\n").c_str(), stderr);
        return 1;
    }
    const auto workspace = std::make_shared<const OpenWorkspace>(std::move(*opened));
    const auto view = std::find_if(workspace->views.begin(), workspace->views.end(), [&](const View& v) { return v.name == argv[2]; });
    if (view == workspace->views.end())
        return 1;
    OpportunitiesPage page;
    const QStringList size = QString::fromLocal8Bit(argv[5]).split(u'x');
    page.resize(size.value(0).toInt(), size.value(1).toInt());
    static_cast<QWidget&>(page).show();
    page.open({workspace, *view, {}});
    const int tab = std::max<int>(0, static_cast<int>(QStringList{u"ranking"_s, u"flows"_s, u"when"_s, u"whatif"_s}.indexOf(QString::fromLocal8Bit(argv[3]))));
    page.showTab(static_cast<OpportunitiesPage::Tab>(tab));
    bool touched = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &page, [&] {
        if (!page.settled() || !page.tabSettled())
            return;
        if (!touched) {
            touched = true;
            touch(page);
            if (tab == 0) {
                QTreeView* tree = page.ranking()->tree();
                QModelIndex index = tree->model()->index(1, 0);
                for (int depth = 0; depth < 2 && index.isValid(); ++depth) {
                    tree->expand(index);
                    index = tree->model()->index(0, 0, index);
                }
                tree->setCurrentIndex(index);
                tree->expand(index);
            }
            return;
        }
        page.grab().save(QString::fromLocal8Bit(argv[6]));
        QApplication::quit();
    });
    timer.start(300);
    return QApplication::exec();
}
