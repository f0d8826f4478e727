// An event log as OCEL 2.0 in JSON.
#pragma once

#include "session/InstanceLog.h"

#include <QFileDevice>
#include <QTemporaryFile>

#include <map>
#include <set>
#include <string>
#include <utility>

namespace worklode {

/// Objects are task instances, associates, applications and screens; an event is a step, its type the step's label. All
/// values are texts, as the published schema asks; their types are declared. Instances wait in a second file beside the
/// first, because events and objects are two lists: in memory are only the distinct people, places and labels.
class OcelWriter final : public EventLogSink
{
public:
    /// `besides`: the path beside which the second file may lie for a while.
    OcelWriter(QFileDevice& device, const QString& besides) : m_device(device), m_objects(besides + QStringLiteral(".XXXXXX")) {}

    Outcome begin(const ResultHeader& header) override;
    Outcome add(const EventLogInstance& instance) override;
    Outcome end() override;

private:
    using ScreenName = std::pair<std::string, std::string>; ///< application, screen

    std::string eventJson(const EventLogInstance& instance, const EventLogStep& step);
    const std::string& screenId(const EventLogStep& step);
    Outcome addObject(const std::string& json);
    Outcome copyObjects();
    std::string eventTypesJson() const;

    QFileDevice& m_device;
    QTemporaryFile m_objects;
    std::uint64_t m_instances = 0, m_events = 0, m_objectCount = 0;
    std::set<std::string> m_associates, m_applications, m_labels;
    std::map<ScreenName, std::string> m_screens; ///< to the object's id
};

} // namespace worklode
