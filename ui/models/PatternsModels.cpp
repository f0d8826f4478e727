#include "ui/models/PatternsModels.h"

#include "ui/models/Columns.h"

#include <QLocale>

namespace worklode {

const PatternsResult* patternsOf(const SharedResult& result)
{
    return result ? std::get_if<PatternsResult>(&result->body) : nullptr;
}

QString weekdayName(int weekday) { return QLocale().standaloneDayName(weekday); }

void SwitchPairsModel::setResult(const SharedResult& result)
{
    const PatternsResult* patterns = patternsOf(result);
    if (!patterns) {
        setRows(0, {});
        return;
    }
    const auto at = [result, patterns](std::size_t r) -> const SwitchPair& { return patterns->switchPairs[r]; };
    setRows(patterns->switchPairs.size(),
            {textColumn(tr("From"), [at](std::size_t r) { return toQString(at(r).from); }),
             textColumn(tr("To"), [at](std::size_t r) { return toQString(at(r).to); }),
             countColumn(tr("Switches"), [at](std::size_t r) { return at(r).switches; }),
             durationColumn(
                 tr("Time there"), [at](std::size_t r) { return toMs(at(r).active); },
                 tr("Active time of the visits that the switches enter (h:mm:ss)")),
             countColumn(tr("Associates"), [at](std::size_t r) { return at(r).associates; })});
}

void FlowsModel::setResult(const SharedResult& result)
{
    const PatternsResult* patterns = patternsOf(result);
    if (!patterns) {
        setRows(0, {});
        return;
    }
    const auto at = [result, patterns](std::size_t r) -> const CopyPasteFlow& { return patterns->flows[r]; };
    setRows(patterns->flows.size(), {textColumn(tr("Copied in"), [at](std::size_t r) { return toQString(at(r).from); }),
                                     textColumn(tr("Pasted in"), [at](std::size_t r) { return toQString(at(r).to); }),
                                     countColumn(tr("Occurrences"), [at](std::size_t r) { return at(r).occurrences; }),
                                     countColumn(tr("Pastes"), [at](std::size_t r) { return at(r).pastes; }),
                                     durationColumn(
                                         tr("Counted"), [at](std::size_t r) { return at(r).timeMs; },
                                         tr("Time that counts for Copy and paste (h:mm:ss)")),
                                     countColumn(tr("Associates"), [at](std::size_t r) { return at(r).associates; })});
}

void WeekdayHoursModel::setResult(const SharedResult& result)
{
    const PatternsResult* patterns = patternsOf(result);
    if (!patterns) {
        setRows(0, {});
        return;
    }
    const auto at = [result, patterns](std::size_t r) -> const WeekdayHour& { return patterns->byWeekdayHour[r]; };
    const auto part = [at](const QString& title, double FrictionParts::*which) {
        return numberColumn(
            title, {}, [at, which](std::size_t r) { return frictionParts(at(r).measures).*which; },
            [](double v) { return numberText(v); }, tr("A part of friction, 0–25"));
    };
    Column weekday = textColumn(tr("Weekday"), [at](std::size_t r) { return weekdayName(at(r).weekday); });
    weekday.key = [at](std::size_t r) { return QVariant(at(r).weekday); };
    weekday.exportTitle = tr("Weekday (1 Monday)");
    Column hour = textColumn(
        tr("Hour"), [at](std::size_t r) { return QStringLiteral("%1:00").arg(at(r).hour, 2, 10, QLatin1Char('0')); });
    hour.key = [at](std::size_t r) { return QVariant(at(r).hour); };
    const auto number = [](double v) { return numberText(v); };
    setRows(patterns->byWeekdayHour.size(),
            {weekday, hour,
             numberColumn(
                 tr("Friction"), {}, [at](std::size_t r) { return at(r).measures.friction(); }, number,
                 tr("0–100, less is better")),
             part(tr("Errors"), &FrictionParts::errors), part(tr("Clipboard"), &FrictionParts::clipboard),
             part(tr("Switching"), &FrictionParts::switching), part(tr("Waste"), &FrictionParts::waste),
             numberColumn(
                 tr("Score"), {}, [at](std::size_t r) { return at(r).measures.score(); }, number),
             durationColumn(tr("Active"), [at](std::size_t r) { return toMs(at(r).measures.active); }),
             durationColumn(tr("Idle"), [at](std::size_t r) { return toMs(at(r).measures.idle); }),
             countColumn(tr("Associates"), [at](std::size_t r) { return at(r).associates; })});
}

} // namespace worklode
