// Random rows of slices CSV with texts that hurt, in the order in which an export gives them.
#pragma once

#include "core/Time.h"
#include "interop/CsvText.h"

#include <array>
#include <random>
#include <string>
#include <vector>

namespace worklode::test {

/// `rows` lines without the header; streams, zones that change, holes, marks, all kinds. CRLF ends each.
class RandomSlices
{
public:
    explicit RandomSlices(unsigned seed) : m_random(seed) {}

    std::vector<std::string> lines(std::size_t rows)
    {
        std::vector<std::string> out;
        const std::size_t perStream = std::max<std::size_t>(1, rows / 20);
        for (int associate = 0; out.size() < rows; ++associate)
            for (const char* stream : {"main", "rdp, \"2\""})
                for (std::size_t n = 0; n < perStream && out.size() < rows;) {
                    if (n == 0)
                        startStream(associate, stream);
                    n += addEvent(out, std::min(perStream - n, rows - out.size()));
                }
        return out;
    }

private:
    std::size_t pick(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(m_random); }

    std::string text()
    {
        static const std::vector<std::string> parts = {"Report", " ", ",", "\"", "\n", "\r\n", "é", "日本語", "😀", "=SUM(A1)", "2026", " – Excel", "@", "\t"};
        std::string out;
        for (std::size_t n = pick(5); n > 0; --n)
            out += parts[pick(parts.size())];
        return out;
    }

    void startStream(int associate, const char* stream)
    {
        char name[16];
        std::snprintf(name, sizeof name, "a%05d", associate);
        m_prefix.clear();
        appendCsvField(m_prefix, name);
        m_prefix += ',';
        appendCsvField(m_prefix, stream);
        m_time = instantFromMs(1'772'000'000'000 + static_cast<std::int64_t>(pick(86'400'000)));
        m_zone = "UTC";
    }

    std::size_t addEvent(std::vector<std::string>& out, std::size_t room)
    {
        static const std::vector<std::string> zones = {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"};
        if (pick(2000) == 0)
            m_zone = zones[pick(zones.size())];
        if (pick(50) == 0)
            m_time += Duration(static_cast<std::int64_t>(pick(pick(20) == 0 ? 400'000'000 : 600'000)) + 1);
        std::size_t added = 0;
        if (room > 1 && pick(40) == 0) {
            static const std::array<const char*, 3> marks = {"task_start", "task_stop", "task_cancel"};
            out.push_back(line(m_time, marks[pick(3)], "", "", "", "Audit, \"all\"", {}));
            ++added;
        }
        const Instant end = m_time + Duration(static_cast<std::int64_t>(pick(60'000)) + 1);
        out.push_back(slice(end));
        m_time = end;
        return added + 1;
    }

    std::string slice(Instant end)
    {
        const std::string app = "app" + std::to_string(pick(60)) + ".exe";
        const std::string url = pick(4) == 0 ? "https://host" + std::to_string(pick(9)) + ".example/p,q?x=\"" + std::to_string(pick(100)) + "\"" : "";
        switch (pick(12)) {
        case 0: return line(end, "idle", app, text(), url, "", {});
        case 1: return line(end, "locked", app, "", "", pick(2) ? "asleep" : "", {});
        case 2: return line(end, "off_computer", "", "", "", "Lunch", {});
        default: break;
        }
        std::array<std::size_t, 7> counts{};
        for (std::size_t i = 2; i < counts.size(); ++i)
            counts[i] = pick(5);
        counts[0] = pick(20);
        counts[1] = counts[2] + counts[4] + counts[5] + counts[6] + pick(pick(50) == 0 ? 4'000'000'000 : 200);
        return line(end, "active", app, text(), url, "", counts);
    }

    std::string line(Instant end, const char* kind, const std::string& app, const std::string& title, const std::string& url,
                     const std::string& code, const std::array<std::size_t, 7>& counts)
    {
        std::string out = m_prefix + "," + m_zone + "," + toIso(m_time) + "," + toIso(end) + "," + kind;
        for (const std::string* field : {&app, &title, &url, &code}) {
            out += ',';
            appendCsvField(out, *field);
        }
        for (const std::size_t n : counts)
            out += "," + std::to_string(n);
        return out + "\r\n";
    }

    std::mt19937_64 m_random;
    std::string m_prefix;
    std::string m_zone;
    Instant m_time{};
};

inline const std::string kSlicesHeaderLine =
    "associate,stream,zone,start,end,kind,app,title,url,code,clicks,keys,error_keys,scrolls,cuts,copies,pastes\r\n";

} // namespace worklode::test
