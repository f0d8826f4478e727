#include "collector/capture/ScriptSource.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <sstream>

namespace worklode {

namespace {

constexpr std::array<const char*, 7> kVerbs = {"key", "click", "wheel", "wheelx", "focus", "title", "nofocus"};

struct InputWords {
    KeyClass keyClass = KeyClass::Ordinary;
    InputOrigin origin = InputOrigin::Device;
    int times = 1;
    bool understood = true;
};

InputWords inputWords(const std::string& rest)
{
    constexpr std::array<std::pair<const char*, KeyClass>, 4> classes = {
        {{"error", KeyClass::Error}, {"cut", KeyClass::Cut}, {"copy", KeyClass::Copy}, {"paste", KeyClass::Paste}}};
    InputWords words;
    std::istringstream in(rest);
    for (std::string word; in >> word;) {
        const auto found = std::find_if(classes.begin(), classes.end(), [&](const auto& c) { return word == c.first; });
        if (found != classes.end())
            words.keyClass = found->second;
        else if (word == "injected")
            words.origin = InputOrigin::Injected;
        else if (word[0] == 'x' && std::atoi(word.c_str() + 1) > 0)
            words.times = std::atoi(word.c_str() + 1);
        else
            words.understood = false;
    }
    return words;
}

bool readable(const ScriptSource::Step& step)
{
    if (std::find(kVerbs.begin(), kVerbs.end(), step.verb) == kVerbs.end())
        return false;
    if (step.verb == "focus") {
        std::istringstream in(step.rest);
        std::uint64_t window = 0;
        std::string app;
        return static_cast<bool>(in >> window >> app);
    }
    return step.verb == "title" || inputWords(step.rest).understood;
}

} // namespace

std::optional<ScriptSource> ScriptSource::parse(const std::string& text, std::string& fault)
{
    ScriptSource source;
    std::istringstream lines(text);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        std::istringstream in(line);
        std::string first;
        if (!(in >> first) || first[0] == '#')
            continue;
        Step step;
        step.at = std::atoll(first.c_str());
        in >> step.verb >> std::ws;
        std::getline(in, step.rest);
        const bool backwards = !source.m_steps.empty() && step.at < source.m_steps.back().at;
        if (backwards || first.find_first_not_of("0123456789") != std::string::npos || !readable(step)) {
            fault = "line " + std::to_string(number) + ": " + line;
            return std::nullopt;
        }
        source.m_steps.push_back(std::move(step));
    }
    return source;
}

CaptureSource::State ScriptSource::drain(CaptureSink& sink)
{
    while (m_done < m_steps.size() && m_steps[m_done].at <= m_now)
        perform(m_steps[m_done++], sink);
    return m_done < m_steps.size() ? State::Alive : State::Lost;
}

void ScriptSource::tellFocus(CaptureSink& sink)
{
    if (m_focused)
        sink.focus(*m_focused, m_now);
}

std::optional<SteadyMs> ScriptSource::next() const
{
    return m_done < m_steps.size() ? std::optional(m_steps[m_done].at) : std::nullopt;
}

void ScriptSource::perform(const Step& step, CaptureSink& sink)
{
    if (step.verb == "focus") {
        std::istringstream in(step.rest);
        WindowGlimpse window;
        in >> window.window >> window.app >> std::ws;
        std::getline(in, window.title);
        m_focused = window;
        sink.focus(std::move(window), step.at);
        return;
    }
    if (step.verb == "title") {
        if (m_focused)
            m_focused->title = step.rest;
        sink.title(step.rest, step.at);
        return;
    }
    if (step.verb == "nofocus") {
        m_focused.reset();
        sink.noFocus(step.at);
        return;
    }
    const InputWords words = inputWords(step.rest);
    for (int i = 0; i < words.times; ++i) {
        if (step.verb == "key")
            sink.key(words.keyClass, words.origin, step.at);
        else if (step.verb == "click")
            sink.click(words.origin, step.at);
        else
            sink.wheel(step.verb == "wheel" ? WheelAxis::Vertical : WheelAxis::Horizontal, words.origin, step.at);
    }
}

} // namespace worklode
