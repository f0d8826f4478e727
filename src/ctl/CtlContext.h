// What every command of worklodectl gets: the global options, the workspace behind them, and where to print.
#pragma once

#include "archive/Archive.h"
#include "catalog/CatalogStore.h"
#include "core/Progress.h"
#include "dataset/Dataset.h"
#include "dataset/SegmentChoice.h"

#include <functional>
#include <iosfwd>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace worklode {

enum class OutputFormat { Table, Json, Csv };
enum class MissingWorkspace { Refuse, Create };

/// Opens the parts of the workspace when a command first asks for them and keeps them. Belongs to the main thread.
class CtlContext
{
public:
    CtlContext(const Clock& clock, std::ostream& out, std::ostream& err);

    /// `--workspace`, `--as`, `--format`, `--json`, `--quiet`; subcommands made afterwards also take them behind their name.
    void addGlobalOptions(CLI::App& app);
    /// Says what `command` does. It runs after the whole command line was understood; an Error is exit 1.
    void onRun(CLI::App& command, std::function<Outcome()> run);
    /// Runs the command that was named.
    Outcome run();

    OutputFormat format() const;
    std::optional<std::string> asUser() const; ///< `--as`; none: the workspace's owner
    std::string author() const;                ///< who is written into histories: `--as`, else the system's user name
    const Clock& clock() const { return m_clock; }

    Result<const Workspace*> workspace(MissingWorkspace missing = MissingWorkspace::Refuse);
    Result<Archive*> archive(MissingWorkspace missing = MissingWorkspace::Refuse);
    Result<CatalogStore*> catalogStore(MissingWorkspace missing = MissingWorkspace::Refuse);
    Result<CatalogSnapshot> catalog();
    /// All segments in memory, loaded once, on all cores.
    Result<std::shared_ptr<const Dataset>> dataset();
    /// Only what `part` needs, where that is much less; kept by nobody.
    Result<std::shared_ptr<const Dataset>> dataset(const std::optional<DataPart>& part);
    static unsigned threads();

    /// For work that takes a while: a percentage on stderr where that is a terminal and nobody said `--quiet`.
    Progress& progress() { return m_progress; }
    std::ostream& out() { return m_out; } ///< stdout, for data that is too much for one text
    /// Data, to stdout.
    void print(std::string_view text);
    /// A remark for people, to stderr; silent with `--quiet`.
    void remark(std::string_view sentence);
    /// A failure that does not end the command yet, to stderr always.
    void complain(std::string_view sentence);

private:
    void showProgress(double fraction);
    void clearProgressLine();

    const Clock& m_clock;
    std::ostream& m_out;
    std::ostream& m_err;
    std::string m_folder, m_asUser, m_format = "table";
    bool m_json = false;
    bool m_quiet = false;
    std::function<Outcome()> m_run;
    Progress m_progress;
    std::mutex m_progressMutex; ///< progress comes from worker threads
    int m_shownPercent = -1; ///< on screen now; -1: nothing
    std::optional<Workspace> m_workspace;
    std::optional<Archive> m_archive;
    std::optional<CatalogStore> m_catalogStore;
    std::shared_ptr<const Dataset> m_dataset;
};

} // namespace worklode
