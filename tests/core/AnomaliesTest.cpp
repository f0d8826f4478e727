#include "Catch.h"
#include "core/AnomalyAdvice.h"

#include <set>

using namespace worklode;

TEST_CASE("every anomaly has one entry, in order, with a name and a sentence of its own")
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < kAnomalyCount; ++i) {
        const AnomalyInfo& info = anomalyTable()[i];
        CHECK(static_cast<std::size_t>(info.anomaly) == i);
        CHECK(names.insert(info.name).second);
        for (const std::string_view sentence : {info.text, adviceOn(info.anomaly).cause, adviceOn(info.anomaly).remedy})
            CHECK(sentence.ends_with('.'));
    }
}

TEST_CASE("counts of anomalies add up")
{
    AnomalyCounts a;
    a.add(Anomaly::OrphanEnd, 2);
    AnomalyCounts b;
    b.add(Anomaly::OrphanEnd);
    b.add(Anomaly::SpoolFull);
    a += b;
    CHECK(a[Anomaly::OrphanEnd] == 3);
    CHECK(a[Anomaly::SpoolFull] == 1);
    CHECK(a[Anomaly::TornLogTail] == 0);
}

TEST_CASE("two looks at the same data see the larger count of each anomaly")
{
    AnomalyCounts one, other;
    one.add(Anomaly::OrphanEnd, 3);
    one.add(Anomaly::StreamOverlap, 1);
    other.add(Anomaly::OrphanEnd, 2);
    other.add(Anomaly::MarkOutsideShift, 5);
    one.cover(other);
    CHECK(one[Anomaly::OrphanEnd] == 3);
    CHECK(one[Anomaly::StreamOverlap] == 1);
    CHECK(one[Anomaly::MarkOutsideShift] == 5);
}
