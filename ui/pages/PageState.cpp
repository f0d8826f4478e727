#include "ui/pages/PageState.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTabBar>

#include <functional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

/// What a part below `page` is arranged with: `page`, or what lies between and is arranged on its own.
const QWidget* ownerOf(const QWidget* part, const QWidget& page)
{
    const QWidget* owner = part->parentWidget();
    while (owner && owner != &page && !owner->property(kOwnStateProperty).isValid())
        owner = owner->parentWidget();
    return owner;
}

template <class Widget>
std::vector<Widget*> partsOf(const QWidget& page)
{
    std::vector<Widget*> parts;
    for (Widget* part : page.findChildren<Widget*>())
        if (ownerOf(part, page) == &page)
            parts.push_back(part);
    return parts;
}

/// Those below `page` that are arranged on their own, with their groups.
std::vector<std::pair<QWidget*, QString>> ownStates(const QWidget& page, const QString& group)
{
    std::vector<std::pair<QWidget*, QString>> owns;
    for (QWidget* part : partsOf<QWidget>(page))
        if (const QVariant name = part->property(kOwnStateProperty); name.isValid())
            owns.emplace_back(part, ownStateGroup(group, *part));
    return owns;
}

/// Parts are told apart by their order on the page and by how many they divide: a page that changed gets what it was built with.
template <class Part, class Size>
void eachPart(const QWidget& page, const QString& group, const QString& kind, Size sizeOf, const std::function<void(Part*, QString)>& use)
{
    int number = 0;
    for (Part* part : partsOf<Part>(page))
        use(part, u"%1/%2%3-%4"_s.arg(group, kind).arg(number++).arg(sizeOf(part)));
}

int panesOf(const QSplitter* splitter) { return splitter->count(); }
int sectionsOf(const QHeaderView* header) { return header->orientation() == Qt::Horizontal ? header->count() : 0; }
int tabsOf(const QTabBar* bar) { return bar->count(); }

} // namespace

QString ownStateGroup(const QString& group, const QWidget& part)
{
    return u"%1/%2"_s.arg(group, part.property(kOwnStateProperty).toString());
}

void savePageState(const QWidget& page, QSettings& settings, const QString& group)
{
    for (const auto& [part, own] : ownStates(page, group))
        savePageState(*part, settings, own);
    eachPart<QSplitter>(page, group, u"splitter"_s, panesOf, [&](QSplitter* splitter, const QString& key) { settings.setValue(key, splitter->saveState()); });
    eachPart<QHeaderView>(page, group, u"header"_s, sectionsOf, [&](QHeaderView* header, const QString& key) {
        if (sectionsOf(header) > 0)
            settings.setValue(key, header->saveState());
    });
    eachPart<QTabBar>(page, group, u"tab"_s, tabsOf, [&](QTabBar* bar, const QString& key) { settings.setValue(key, bar->currentIndex()); });
}

void restorePageState(QWidget& page, const QSettings& settings, const QString& group)
{
    for (const auto& [part, own] : ownStates(page, group))
        restorePageState(*part, settings, own);
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
