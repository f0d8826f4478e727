#include "ui/models/AnomalyWords.h"

#include "core/AnomalyAdvice.h"
#include "ui/look/Format.h"

#include <QCoreApplication>

namespace worklode {
namespace {

/// For the translators only: the sentences themselves stand in core/Anomalies.cpp and core/AnomalyAdvice.cpp, and a test holds both together.
[[maybe_unused]] const char* const kSentences[] = {
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "A task's end was seen without its begin."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "The place of a task's END was entered although no instance was open: work began before the shift, or END is visited for other reasons too."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "Look at the task's triggers in the administration; few are harmless, many mean that its BEGIN is too narrow."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "A task was started or stopped outside every shift."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "A mark was set by hand at a time without any activity of that associate."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "Nothing: the mark counts nowhere."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "A task was started or stopped that the catalog does not know."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "Marks carry the task's name, and no overlay task of that name is in the catalog: it was renamed or removed."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "Add an overlay task of that name in the administration, or rename the one there is."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "Slices of one stream overlap; the later ones were left out."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "Two sources wrote one stream at once, or the same work was imported under one name from two files."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "Import each source under a stream of its own."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "A collector's clock went backwards; times follow its steady clock."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "Somebody, or the time service, set that computer's clock back."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "Nothing, if it is rare; else look at that computer's time service."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "The desktop lost some input, so counts are too low."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "The collector could not follow the desktop's events for a while, for want of processor time or permission."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "See `worklode-collector --status` on that computer; its counts of that time are too low."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "Columns of typed values or contents were dropped on import."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "A file of another tool had columns with what people typed; the import keeps counts, never contents."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "Nothing: that is as it should be."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "A collector stopped in the middle of a record; that record was cut off."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "That computer or its collector was ended hard while it was writing."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "Nothing: at most the slice at hand is lost."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "Slices were given up because the disk was full."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "The spool could not grow any more, and what came meanwhile was not kept."),
    QT_TRANSLATE_NOOP("worklode::AnomalyWords", "Make room on that computer's disk; what was given up cannot be had back."),
};

QString translated(std::string_view sentence)
{
    return QCoreApplication::translate("worklode::AnomalyWords", std::string(sentence).c_str());
}

} // namespace

QString anomalyText(Anomaly anomaly)
{
    return translated(anomalyTable()[static_cast<std::size_t>(anomaly)].text);
}

QString anomalyCause(Anomaly anomaly)
{
    return translated(adviceOn(anomaly).cause);
}

QString anomalyRemedy(Anomaly anomaly)
{
    return translated(adviceOn(anomaly).remedy);
}

} // namespace worklode
