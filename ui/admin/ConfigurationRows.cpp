#include "ui/admin/ConfigurationRows.h"

#include "ui/admin/AdminChoices.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/models/Columns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString configurationWords(const char* text)
{
    return QCoreApplication::translate("ConfigurationRows", text);
}

template <class T>
std::size_t assignedIn(const std::vector<T>& items, const std::string& name)
{
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [&](const T& item) { return item.configuration == name; }));
}

QString placesText(const std::vector<PlaceSetting>& places, const QString& no)
{
    QStringList list;
    for (const PlaceSetting& place : places)
        list.append(place.value ? toQString(place.app) : u"%1 (%2)"_s.arg(toQString(place.app), no));
    return list.isEmpty() ? configurationWords("none") : list.join(u", "_s);
}

QString masksText(const std::vector<MaskSetting>& masks)
{
    QStringList list;
    for (const MaskSetting& mask : masks)
        list.append(toQString(mask.name.empty() ? mask.pattern : mask.name));
    return list.isEmpty() ? configurationWords("only the built-in rules") : list.join(u" → "_s);
}

QString sourceText(const Catalog& catalog, const SettingSource& source)
{
    if (source.configuration.empty())
        return configurationWords("built-in default");
    return source.unit.empty()
               ? configurationWords("%1, of the collector itself").arg(toQString(source.configuration))
               : configurationWords("%1, at %2").arg(toQString(source.configuration), unitPath(catalog, source.unit));
}

} // namespace

QString settingsText(const ClientConfiguration& c)
{
    QStringList parts;
    if (c.collect)
        parts.append(*c.collect ? configurationWords("collects") : configurationWords("no data collection"));
    if (c.idleSeconds)
        parts.append(configurationWords("idle after %1 s").arg(*c.idleSeconds));
    if (c.occPrompts)
        parts.append(*c.occPrompts ? configurationWords("asks after absences") : configurationWords("never asks"));
    if (c.occPromptAfterSeconds)
        parts.append(configurationWords("absence from %1 s on").arg(*c.occPromptAfterSeconds));
    const auto counted = [&](std::size_t n, const char* one, const char* many) {
        parts.append(countedText(n, configurationWords(one), configurationWords(many)));
    };
    if (c.screens)
        counted(c.screens->size(), "1 screen entry", "%1 screen entries");
    if (c.excluded)
        counted(c.excluded->size(), "1 excluded", "%1 excluded");
    if (c.noPrivateWindows)
        counted(c.noPrivateWindows->size(), "1 browser without private windows", "%1 browsers without private windows");
    if (c.masks)
        counted(c.masks->size(), "1 mask", "%1 masks");
    if (c.noticeVersion)
        parts.append(configurationWords("notice %1").arg(*c.noticeVersion));
    return parts.isEmpty() ? configurationWords("nothing: all from above") : parts.join(u" · "_s);
}

ItemRows configurationItems(const Catalog& catalog)
{
    struct Row {
        ClientConfiguration configuration;
        std::size_t units, collectors;
    };
    auto rows = std::make_shared<std::vector<Row>>();
    for (const ClientConfiguration& c : catalog.configurations)
        rows->push_back({c, assignedIn(catalog.units, c.name), assignedIn(catalog.associates, c.name)});
    const auto row = [rows](std::size_t r) -> const Row& { return (*rows)[r]; };
    return {.count = rows->size(),
            .columns = {textColumn(configurationWords("Configuration"),
                                   [row](std::size_t r) { return toQString(row(r).configuration.name); }),
                        textColumn(configurationWords("Sets"),
                                   [row](std::size_t r) { return settingsText(row(r).configuration); }),
                        countColumn(
                            configurationWords("Units"), [row](std::size_t r) { return row(r).units; },
                            configurationWords("Units that it is assigned to")),
                        countColumn(
                            configurationWords("Collectors"), [row](std::size_t r) { return row(r).collectors; },
                            configurationWords("Collectors that it is assigned to themselves")),
                        textColumn(configurationWords("Description"),
                                   [row](std::size_t r) { return toQString(row(r).configuration.description); })},
            .id = [row](std::size_t r) { return toQString(row(r).configuration.name); },
            .dot =
                [row](std::size_t r) {
                    return row(r).configuration.collect == false ? currentLook().danger : currentLook().task;
                },
            .dotHint =
                [row](std::size_t r) {
                    return row(r).configuration.collect == false
                               ? configurationWords("No data collection")
                               : configurationWords("Collects, or leaves it to the units above");
                },
            .faded = [row](std::size_t r) { return row(r).units + row(r).collectors == 0; }};
}

ItemRows effectiveItems(const Catalog& catalog, const EffectiveConfiguration& e)
{
    struct Row {
        QString setting, value, source;
        bool own;
    };
    auto rows = std::make_shared<std::vector<Row>>();
    const auto add = [&](const char* setting, const QString& value, const SettingSource& source) {
        rows->push_back(
            {configurationWords(setting), value, sourceText(catalog, source), !source.configuration.empty()});
    };
    add("Recording", e.collect.value ? configurationWords("collects") : configurationWords("no data collection"),
        e.collect.source);
    add("Idle after", configurationWords("%1 s").arg(e.idleSeconds.value), e.idleSeconds.source);
    add("Asks after absences", e.occPrompts.value ? configurationWords("yes") : configurationWords("no"),
        e.occPrompts.source);
    add("Asks after an absence of", configurationWords("%1 s").arg(e.occPromptAfterSeconds.value),
        e.occPromptAfterSeconds.source);
    add("Screens", placesText(e.screens.value, configurationWords("off")), e.screens.source);
    add("Excluded applications", placesText(e.excluded.value, configurationWords("without counters")),
        e.excluded.source);
    add("Browsers without private windows", placesText(e.noPrivateWindows.value, configurationWords("not confirmed")),
        e.noPrivateWindows.source);
    add("Masking rules", masksText(e.masks.value), e.masks.source);
    add("Version of the privacy notice", QString::number(e.noticeVersion.value), e.noticeVersion.source);
    const auto row = [rows](std::size_t r) -> const Row& { return (*rows)[r]; };
    return {.count = rows->size(),
            .columns = {textColumn(configurationWords("Setting"), [row](std::size_t r) { return row(r).setting; }),
                        textColumn(configurationWords("Value in force"), [row](std::size_t r) { return row(r).value; }),
                        textColumn(configurationWords("Where it comes from"),
                                   [row](std::size_t r) { return row(r).source; })},
            .id = [row](std::size_t r) { return row(r).setting; },
            .faded = [row](std::size_t r) { return !row(r).own; }};
}

} // namespace worklode
