#include "ctl/CtlContext.h"

#include "core/Account.h"
#include "dataset/DatasetLoader.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ostream>
#include <thread>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace worklode {

namespace {

bool stderrIsTerminal()
{
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

} // namespace

CtlContext::CtlContext(const Clock& clock, std::ostream& out, std::ostream& err)
    : m_clock(clock), m_out(out), m_err(err), m_progress([this](double fraction) { showProgress(fraction); })
{
}

void CtlContext::addGlobalOptions(CLI::App& app)
{
    app.fallthrough(); // inherited by the subcommands, so that global options may stand behind them
    app.add_option("--workspace", m_folder, "Folder of the workspace (default: $WORKLODE_WORKSPACE, else the user's data folder)")
        ->type_name("DIR");
    app.add_option("--as", m_asUser, "Show what this user of the catalog may see")->type_name("USER");
    app.add_option("--format", m_format, "How data is printed")->check(CLI::IsMember({"table", "json", "csv"}))->capture_default_str();
    app.add_flag("--json", m_json, "Short for --format json");
    app.add_flag("--quiet", m_quiet, "No progress and no remarks");
}

void CtlContext::onRun(CLI::App& command, std::function<Outcome()> run)
{
    command.callback([this, run = std::move(run)] { m_run = run; });
}

Outcome CtlContext::run()
{
    const Outcome outcome = m_run ? m_run() : Outcome(Error{ErrorCode::BadInput, {}, "no command was named"});
    clearProgressLine();
    m_out.flush();
    if (outcome && !m_out)
        return Error{ErrorCode::Unavailable, "standard output", "could not be written"};
    return outcome;
}

OutputFormat CtlContext::format() const
{
    if (m_json || m_format == "json")
        return OutputFormat::Json;
    return m_format == "csv" ? OutputFormat::Csv : OutputFormat::Table;
}

std::optional<std::string> CtlContext::asUser() const
{
    return m_asUser.empty() ? std::nullopt : std::optional(m_asUser);
}

std::string CtlContext::author() const
{
    return m_asUser.empty() ? accountName() : m_asUser;
}

Result<const Workspace*> CtlContext::workspace(MissingWorkspace missing)
{
    if (!m_workspace) {
        const std::filesystem::path folder = m_folder.empty() ? Workspace::defaultFolder() : std::filesystem::path(m_folder);
        auto opened = missing == MissingWorkspace::Create ? Workspace::openOrCreate(folder) : Workspace::open(folder);
        if (!opened)
            return opened.error();
        m_workspace = std::move(opened).value();
    }
    return &*m_workspace;
}

Result<Archive*> CtlContext::archive(MissingWorkspace missing)
{
    if (!m_archive) {
        const auto folder = workspace(missing);
        if (!folder)
            return folder.error();
        auto opened = Archive::open(**folder);
        if (!opened)
            return opened.error();
        m_archive = std::move(opened).value();
    }
    return &*m_archive;
}

Result<CatalogStore*> CtlContext::catalogStore(MissingWorkspace missing)
{
    if (!m_catalogStore) {
        const auto folder = workspace(missing);
        if (!folder)
            return folder.error();
        auto opened = CatalogStore::open((*folder)->catalog(), m_clock);
        if (!opened)
            return opened.error();
        m_catalogStore = std::move(opened).value();
    }
    return &*m_catalogStore;
}

Result<CatalogSnapshot> CtlContext::catalog()
{
    const auto store = catalogStore();
    if (!store)
        return store.error();
    return (*store)->load();
}

Result<std::shared_ptr<const Dataset>> CtlContext::dataset(const std::optional<DataPart>& part)
{
    if (!part || m_dataset)
        return dataset();
    const auto segments = archive();
    if (!segments)
        return segments.error();
    LoadOptions options;
    options.part = part;
    return loadDataset(**segments, threads(), m_progress, options);
}

Result<std::shared_ptr<const Dataset>> CtlContext::dataset()
{
    if (!m_dataset) {
        const auto segments = archive();
        if (!segments)
            return segments.error();
        auto loaded = loadDataset(**segments, threads(), m_progress);
        if (!loaded)
            return loaded.error();
        m_dataset = std::move(loaded).value();
    }
    return m_dataset;
}

unsigned CtlContext::threads() { return std::max(1u, std::thread::hardware_concurrency()); }

void CtlContext::print(std::string_view text)
{
    clearProgressLine();
    m_out << text;
}

void CtlContext::remark(std::string_view sentence)
{
    if (!m_quiet)
        complain(sentence);
}

void CtlContext::complain(std::string_view sentence)
{
    clearProgressLine();
    m_err << sentence << '\n';
}

void CtlContext::showProgress(double fraction)
{
    static const bool terminal = stderrIsTerminal();
    if (m_quiet || !terminal)
        return;
    const std::lock_guard lock(m_progressMutex);
    const int percent = static_cast<int>(std::clamp(fraction, 0.0, 1.0) * 100);
    if (percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    m_err << '\r' << percent << " %" << std::flush;
}

void CtlContext::clearProgressLine()
{
    const std::lock_guard lock(m_progressMutex);
    if (m_shownPercent < 0)
        return;
    m_err << "\r      \r" << std::flush;
    m_shownPercent = -1;
}

} // namespace worklode
