#include "ui/pages/PageState.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTabBar>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

/// Parts are told apart by their order on the page and by how many they divide: a page that changed gets what it was built with.
template <class Part, class Size>
void eachPart(const QWidget& page, const QString& group, const QString& kind, Size sizeOf, const std::function<void(Part*, QString)>& use)
{
    int number = 0;
    for (Part* part : page.findChildren<Part*>())
        use(part, u"%1/%2%3-%4"_s.arg(group, kind).arg(number++).arg(sizeOf(part)));
}

int panesOf(const QSplitter* splitter) { return splitter->count(); }
int sectionsOf(const QHeaderView* header) { return header->orientation() == Qt::Horizontal ? header->count() : 0; }
int tabsOf(const QTabBar* bar) { return bar->count(); }

} // namespace

void savePageState(const QWidget& page, QSettings& settings, const QString& group)
{
    eachPart<QSplitter>(page, group, u"splitter"_s, panesOf, [&](QSplitter* splitter, const QString& key) { settings.setValue(key, splitter->saveState()); });
    eachPart<QHeaderView>(page, group, u"header"_s, sectionsOf, [&](QHeaderView* header, const QString& key) {
        if (sectionsOf(header) > 0)
            settings.setValue(key, header->saveState());
    });
    eachPart<QTabBar>(page, group, u"tab"_s, tabsOf, [&](QTabBar* bar, const QString& key) { settings.setValue(key, bar->currentIndex()); });
}

void restorePageState(QWidget& page, const QSettings& settings, const QString& group)
{
    eachPart<QSplitter>(page, group, u"splitter"_s, panesOf, [&](QSplitter* splitter, const QString& key) {
        if (settings.contains(key))
            splitter->restoreState(settings.value(key).toByteArray());
    });
    eachPart<QHeaderView>(page, group, u"header"_s, sectionsOf, [&](QHeaderView* header, const QString& key) {
        if (sectionsOf(header) > 0 && settings.contains(key))
            header->restoreState(settings.value(key).toByteArray());
    });
    eachPart<QTabBar>(page, group, u"tab"_s, tabsOf, [&](QTabBar* bar, const QString& key) {
        if (settings.contains(key))
            bar->setCurrentIndex(settings.value(key).toInt());
    });
}

} // namespace worklode
