#include "ui/admin/MaskTester.h"

#include "policy/PrivacyGate.h"
#include "ui/look/Format.h"
#include "ui/models/ErrorWords.h"

#include <QCoreApplication>

namespace worklode {
namespace {

constexpr const char* kTesterApplication = "tester";

/// Titles as they would be after the first `count` rules.
QString titleAfter(const std::vector<MaskRule>& rules, std::size_t count, const QString& title)
{
    CollectionPolicy policy;
    policy.screens = PlaceRules(std::vector<PlaceRules::Entry>{{kTesterApplication, true}});
    policy.masks.assign(rules.begin(), rules.begin() + static_cast<std::ptrdiff_t>(count));
    return toQString(PrivacyGate(std::move(policy)).look(kTesterApplication, toUtf8(title), {}).title());
}

} // namespace

MaskTrial tryMasks(const std::vector<MaskSetting>& masks, const QString& title)
{
    MaskTrial trial;
    std::vector<MaskRule> rules;
    for (const MaskSetting& mask : masks) {
        auto rule =
            MaskRule::compile({mask.name, mask.kind == MaskPattern::Regex ? MaskKind::Regex : MaskKind::Wildcard,
                               mask.pattern, mask.replacement, mask.caseSensitive});
        if (!rule) {
            trial.problem = QCoreApplication::translate("MaskTester", "Rule %1: %2")
                                .arg(rules.size() + 1)
                                .arg(errorText(rule.error()));
            return trial;
        }
        rules.push_back(std::move(rule).value());
    }
    trial.stored = titleAfter(rules, 0, title);
    if (trial.stored != title)
        trial.steps.push_back({QCoreApplication::translate("MaskTester", "built-in rules"), trial.stored});
    for (std::size_t i = 0; i < rules.size(); ++i) {
        QString after = titleAfter(rules, i + 1, title);
        if (after == trial.stored)
            continue;
        trial.stored = std::move(after);
        trial.steps.push_back({toQString(masks[i].name.empty() ? masks[i].pattern : masks[i].name), trial.stored});
    }
    return trial;
}

} // namespace worklode
