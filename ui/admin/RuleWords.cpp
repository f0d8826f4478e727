#include "ui/admin/RuleWords.h"

#include "ui/look/Format.h"

#include <QCoreApplication>

namespace worklode {
namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(worklode::RuleWords)
};

} // namespace

QString fieldWord(ScreenField field)
{
    switch (field) {
    case ScreenField::Title:
        return RuleWords::tr("title");
    case ScreenField::Host:
        return RuleWords::tr("host");
    case ScreenField::Path:
        return RuleWords::tr("path");
    case ScreenField::Url:
        return RuleWords::tr("url");
    }
    return {};
}

QString operatorWord(TextOperator op)
{
    switch (op) {
    case TextOperator::Equals:
        return RuleWords::tr("equals");
    case TextOperator::StartsWith:
        return RuleWords::tr("starts with");
    case TextOperator::EndsWith:
        return RuleWords::tr("ends with");
    case TextOperator::Contains:
        return RuleWords::tr("contains");
    case TextOperator::Wildcard:
        return RuleWords::tr("wildcard");
    case TextOperator::Regex:
        return RuleWords::tr("regex");
    }
    return {};
}

QString anchorWord(Anchor anchor)
{
    return anchor == Anchor::Leaving ? RuleWords::tr("leaving") : RuleWords::tr("entering");
}

QString pageWord(const std::string& page)
{
    return page == "opportunities" ? RuleWords::tr("Opportunities")
           : page == "tasks"       ? RuleWords::tr("Tasks")
           : page == "timeline"    ? RuleWords::tr("Timeline")
           : page == "summary"     ? RuleWords::tr("Summary")
                                   : toQString(page);
}

} // namespace worklode
