<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>MaskTester</name>
    <message>
        <source>Rule %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built-in rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageModel</name>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pastes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h/yr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 error keys)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly %1. Zoom in to see each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clicks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::AdminPage</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what is saved. This can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows first what the changes do (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This catalog can be looked at, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet · last: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that are not saved. Leave them behind?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::AnomaliesModel</name>
    <message>
        <source>In the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it was seen when the data were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often under the catalog and in the scope of the View that ran last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::AnomalyWords</name>
    <message>
        <source>A task&apos;s end was seen without its begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of a task&apos;s END was entered although no instance was open: work began before the shift, or END is visited for other reasons too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the task&apos;s triggers in the administration; few are harmless, many mean that its BEGIN is too narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task was started or stopped outside every shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark was set by hand at a time without any activity of that associate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the mark counts nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task was started or stopped that the catalog does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks carry the task&apos;s name, and no overlay task of that name is in the catalog: it was renamed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an overlay task of that name in the administration, or rename the one there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices of one stream overlap; the later ones were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sources wrote one stream at once, or the same work was imported under one name from two files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import each source under a stream of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collector&apos;s clock went backwards; times follow its steady clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody, or the time service, set that computer&apos;s clock back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, if it is rare; else look at that computer&apos;s time service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop lost some input, so counts are too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collector could not follow the desktop&apos;s events for a while, for want of processor time or permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `worklode-collector --status` on that computer; its counts of that time are too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of typed values or contents were dropped on import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of another tool had columns with what people typed; the import keeps counts, never contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: that is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collector stopped in the middle of a record; that record was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That computer or its collector was ended hard while it was writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: at most the slice at hand is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices were given up because the disk was full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spool could not grow any more, and what came meanwhile was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on that computer&apos;s disk; what was given up cannot be had back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ApplicationEditor</name>
    <message>
        <source>Tell the screens of this application apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs or web hosts, separated by semicolons. *.example.com takes every host below example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a date on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already: this one will be merged into it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ApplicationsSection</name>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give raw ids a name people know, and say what kind of work each is. The dot shows the state of its screen rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias raw id category production unknown program web host board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No applications here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as work is recorded or imported, every program and web host that was used appears here. With a filter on, this may simply mean that nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column for each category: drag applications from one to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: 1 Production, 2 Other Work, 3 Non Work, 0 Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a date on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the screens of an application are told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity tags of the selected applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the selected ones as one application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: %1 of active time, goal ≤ 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the use of everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category from a date on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded before keeps its category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of them as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1 applications into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2 (like %3), %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These raw ids have no application yet and are called nearly like one. Untick what does not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1 raw ids by name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::AuditSection</name>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what, in order. Entries are only ever added, and each seals the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log security hash chain export compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every save is noted here by itself, and so is every look behind a pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of hashes is whole: no entry was changed, removed or put in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::BreakdownModel</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::CatalogDraft</name>
    <message>
        <source>Discard all changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::CategoryWords</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ChoicePopup</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::CodesSection</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-computer codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people say they did away from the computer. Codes without a category count as Unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting lunch phone break occ prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what happens away from the computer, Meeting or Lunch for example, and say what kind of work it is. Collectors that prompt offer these codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: 1 Production, 2 Other Work, 3 Non Work, 0 Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete. What was recorded under it counts as Unknown then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a code %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people choose when they come back, as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only data that is recorded under the new name belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::CollectorDialog</name>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from a day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded before that day stays with the team it was worked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no business units yet: add them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further collectors of the same person, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 already: use Join to make them one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::CollectorsSection</name>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no team: nothing of it is analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data collectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose data it is, and in which team. What no team has yet is counted nowhere: it waits under Unknown team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people associates persons ids alternates team unknown join split csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collectors appear as soon as they have sent data or were imported. Under Unknown team, an empty list means that everybody has a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the selected ones into a team, from the beginning or from a day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 collectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client configuration of their own, nearer than the team&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected ones are one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the other ids is a person of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, Primary ID, Alternate IDs, Team ID, Team, From, Configuration, Time Zone. Shows what it would do first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown team (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join %1 collectors as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are one person, whose primary id, name and teams are those of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This id is a person of its own, in the same teams at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import collectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported. Nothing is saved yet: review it, undo it, or save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export collectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::CommandPalette</name>
    <message>
        <source>Go to or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A View, page, task, unit, application or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to go to or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to go · Esc to close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ConditionRows</name>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conditions must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper and lower case matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the %1 must be like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ConfigurationDialog</name>
    <message>
        <source>Client configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masking rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked: as the units above say, and at last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the units above say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>900 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask after an absence of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles and addresses are kept for these, and for no others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded without a name and without titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No private windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers whose private windows you have switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the built-in rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A configuration needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a configuration of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ConfigurationsSection</name>
    <message>
        <source>Client configurations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What collectors may record. What a configuration does not set comes from the units above, and at last from the built-in default, which keeps no titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy privacy masks masking exclude screens collection inheritance effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configurations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client configurations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one, collectors count inputs and time per application and keep no titles. Add one to switch screens on, to exclude applications, or to mask what must not be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No business units yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds where is shown per unit: add the units first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new client configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected one once more, under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit in which it holds, and below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete. Units and collectors that have it inherit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export policy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that a collector of this unit reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add configuration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit configuration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::CsvPreviewDialog</name>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows are refused, so nothing can be taken from this file. Correct them and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog says all of this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::DataPage</name>
    <message>
        <source>About the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collectors in no team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from: %1
What to do: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known when a View has run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 screen rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 screen rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 associate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 associates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::DemoDialog</name>
    <message>
        <source>Make demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units, people, catalog, Views and work are written to %1. The same seed makes the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::EffectPanel</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effect cannot be foreseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data open that the change could be tried on. It can be saved all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the change on all recorded work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effect was not computed. Saving is possible all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none gained or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gained and lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking before and after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the View as it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the filter as a text for worklodectl run --filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the filter as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is on the clipboard: worklodectl run … --filter &quot;…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::FilterWords</name>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 associates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the View says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::FollowsModel</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all that leaves this step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::FormDialog</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::HistorySection</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every version that was saved, and what changed. Select one to see its changes, or two to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions restore undo diff note author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time you save, a version with your name, the time and your sentence about it is kept here for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it into the draft. Saving it makes a new version; nothing is ever lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From version %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, against the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is in the draft. Save it to make it the newest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::InstancesModel</name>
    <message>
        <source>Start (local)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start (ms since 1970, UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ItemTable</name>
    <message>
        <source>Search %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::KpiStrip</name>
    <message>
        <source>Associates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on 1 workday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 workdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five categories and idle time together: %1 (h:mm:ss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production ÷ total %1; production ÷ (total − idle) %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle and locked time within shifts, of the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error keys ÷ keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(100 − friction) × (Production + Other Work) ÷ (total − idle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part 0–25: errors %1, clipboard %2, switching %3, waste %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::MainWindow</name>
    <message>
        <source>Worklode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View, scope and range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Worklode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;View…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;demo data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or stop re&amp;cording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ta&amp;b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a View first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Worklode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Worklode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Worklode&lt;/h3&gt;&lt;p&gt;See how work is really done. What is typed is never stored: only how much.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making demo data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data yet that a View could show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the View…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments, CSV and logs (*.wlseg *.csv *.xes *.json *.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing 1 file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1 files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still being made or imported. Wait for it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of keys, clicks and scrolls and the application in front are recorded into %1 until you stop. What you type is never stored. Start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View in a new tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this associate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or last control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what a row or button does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a window or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a View in a new tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no View named %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::MasksEditor</name>
    <message>
        <source>All rules apply, from top to bottom, to titles and urls, after the built-in ones for payment cards, social security numbers and e-mail addresses, which nobody can switch off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masking rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window title, as a program shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RE2: every match is replaced; {1}…{9} are its groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers the whole text: * any characters, ? one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a title to see what would be stored of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as it is: no rule finds anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::MergeDialog</name>
    <message>
        <source>Somebody else saved first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes and theirs do not touch each other: both are kept. Nothing is saved until you have reviewed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changed some of the same things. Choose for each; everything else is kept from both sides. Nothing is lost, and nothing is saved until you have reviewed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 by %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing that both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things that both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs: remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::OccurrencesModel</name>
    <message>
        <source>Start (local)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start (ms since 1970, UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that counts for the opportunity (h:mm:ss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From start to end (h:mm:ss)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::OpportunitiesModel</name>
    <message>
        <source>(no application)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no screen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annualized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annualized (h/yr)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in range (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in range × workdays per year ÷ observed workdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annualized hours ÷ hours of one full-time equivalent per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted time (h:mm:ss). One second may stand in several opportunities: never add them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annualized hours × hourly cost × automatable share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::OpportunitiesPage</name>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, application, screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities, applications and screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annualized hours (h/yr)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this View&apos;s scope has a shift in its range. Choose a View with another range or unit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::OpportunitiesSection</name>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as an opportunity, and from when on. A star marks what is not the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thresholds tags custom automatable exclude ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks all recorded work under the draft, beside the saved catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a threshold or a tag, then see here what it does to the ranking before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On / off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: back to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag of your own, to be put on applications and screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags mark applications and screens whose use is worth looking at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications and screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities back to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in tags stay; switch them off instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::OpportunityDetail</name>
    <message>
        <source>Occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This View does not show single occurrences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 longest of %2. Press Enter on one to see it in the Timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter on one to see it in the Timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an opportunity to see where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::OpportunityEditor</name>
    <message>
        <source>Reset to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active seconds at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the time could be saved: the value is multiplied by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatable share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for and ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::PlacesEditor</name>
    <message>
        <source>Program, web host or *.suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ProgressChart</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the task&apos;s duration (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of active time (%)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::RangePopup</name>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::RecentList</name>
    <message>
        <source>Open workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::RecorderControl</name>
    <message>
        <source>1 slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slices were lost because the disk was full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 segments were refused by the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not available on this desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worklode-collector was not found next to this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace first: recordings go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collector ended with code %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ResultPage</name>
    <message>
        <source>No View is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a View on the start page and run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::RoleDialog</name>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a role of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::RuleEditor</name>
    <message>
        <source>The rule is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen rule of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all recorded work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all of this holds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} to {9} stand for the groups of the first regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…the screen is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen titles have in common:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title, as in a window&apos;s bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, for web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It matches, but the earlier rule “%1” comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::RulePreview</name>
    <message>
        <source>Titles that the rule takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data is open that the rule could be tried on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes %1 of %2 titles, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 screens become %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more match but an earlier rule comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dead rule: nothing recorded so far matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” keeps %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes %2 from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screens are off for this application: switch them on to see names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::SaveDialog</name>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in one sentence: it is kept in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog contradicts itself where the red lines say. Put that right, or undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps not meant: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first why, in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ScreensSection</name>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules turn many titles into few screens. The first rule that is on and matches names the screen; titles stay stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen rules titles pattern regex wildcard tester merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear as soon as work is recorded or imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules for this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without rules every title is a screen of its own. Select titles below and make a rule from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded here, or the policy keeps no titles of this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded here in the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the application counts as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On / off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches the selected rules on or off (key 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up, or drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down, or drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a rule from these…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the selected titles (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity tags of the selected screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New screen rule of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a screen rule of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a screen rule of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 screen rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen rules on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen rules off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1 on %2 screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::SectionPage</name>
    <message>
        <source>Import and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import JSON or CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON and CSV (*.json *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported. Nothing is saved yet: review it, undo it, or save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::SettingsSection</name>
    <message>
        <source>Costs and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hours become posts and money, and the few settings that hold for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost fte workdays effort hourly money settings shift gap group privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No units yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs are said by unit and hold for everything below it. Units are made with the organisation&apos;s tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F2; Delete: as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly cost as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workdays a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in scope are extrapolated to so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of a full-time post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a year that make one FTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds, after the keystroke-level model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort of a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort of a scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap between shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without activity for longer, a new shift begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures about fewer people are withheld where people must not be singled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell screens of unnamed applications apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens of unnamed applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings back to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Default: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an hour costs in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly cost of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::SideBar</name>
    <message>
        <source>Worklode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording this desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::StartPage</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New View…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how work is really done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up company with realistic work, ready in seconds: to look around before anything is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts your own activity on this computer. What you type is never stored, and you can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments, slices as CSV, or the logs of other tools. Importing twice changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no data yet. How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open. How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Run one to see its opportunities, tasks and timeline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::StatePanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::StatusLine</name>
    <message>
        <source>1 anomaly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data until %1 · %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens About the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 collector in no team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 collectors in no team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is analysed for collectors that are placed in no team.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::TabBar</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::TabStrip</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tab (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::TaskDetail</name>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusive time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best variation: the lowest median active time among those with ≥ 5 instances of ≥ 3 associates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion %1; %2 ends without a begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean %1 (h:mm:ss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean %1, 90 % within %2, idle in all %3 (h:mm:ss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean; %1 ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: always the same way; 100: never the same way twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no other task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active time of complete instances that no later begun task has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less is better</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::TaskEditor</name>
    <message>
        <source>The associate starts and stops it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning again restarts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a begin trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an end trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of them is visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all are visited, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause this long ends an open instance as abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance that lasts longer ends as abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the definition finds before you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five commonest variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another task named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the task begins and where it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data is open that the task could be tried on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 complete, %2 abandoned · %3 completed · median %4 (%5 active) · %6 people · %7 variations
%8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commonest variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(straight from begin to end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::TasksModel</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete ÷ (complete + abandoned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From begin to end (h:mm:ss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active time only (h:mm:ss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog defines no task yet. Add one with &quot;worklodectl catalog import&quot;: a task begins on leaving one screen and ends on entering another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::TasksSection</name>
    <message>
        <source>Task tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task runs from one place to another. Its instances, variations and times come from what was recorded, back to the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task begin end trigger via strategy dry run overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where a task begins and where it ends, for example from leaving the work queue to entering it again. A dry run shows what that finds before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up, or drag: the first task has the time that several begin at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down, or drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On / off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::TimelineLegend</name>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days under each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage in these shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage of applications and screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel zooms, dragging moves. Click a bar or Shift-drag a stretch to add it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this View&apos;s scope has a shift in its range.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::TimelineWidget</name>
    <message>
        <source>No shifts here. Choose another day or associate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom, 0 shows all, Control with arrows steps through the spans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ToolProcess</name>
    <message>
        <source>%1 was not found next to this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with code %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::TriggerRows</name>
    <message>
        <source>leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::UnitDialog</name>
    <message>
        <source>from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New business unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and CSV files know the unit by it; it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit needs an id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::UnitsSection</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by this column, units stand below the one they belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collectors that are in this unit now, or below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation as one tree. Goals, costs and client configurations hold for a unit and for everything below it; an arrow marks what comes from above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company department team hierarchy goal cost csv pega organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No business units yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without units everybody counts as one. Add the company first, or import a CSV file with the columns Name, Unique ID, Parent Name, Parent ID, Level, Production Goal %, Assigned Configuration, Status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add below…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new unit below the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The production goal of the selected units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client configuration of the selected units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units are not deleted: what was recorded belongs to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole tree: units that the file does not list are disabled. Shows what it would do first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the shift that shall be Production (−1: from the unit above)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported. Nothing is saved yet: review it, undo it, or save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::UsageModel</name>
    <message>
        <source>(no screen)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::UserDialog</name>
    <message>
        <source>Everything in the administration; no data pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages about the access node and what lies below it; Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Tasks, no names of associates, no figures about small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own data only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May see who stands behind a pseudonym (each look is audited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they sign in. It stays: users are never deleted, only made inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One access node: that unit and everything below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own data of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the role Associate: the collector whose data they see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::UsersSection</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (view)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own data of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may look behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive: may not sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May edit or view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may sign in and what they see: one access node each. Users are never deleted, because histories name them; they become inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator analyst report user associate rights permissions access node active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as there are none, everybody who can open the workspace may do everything. Begin with an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roles of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators may edit everything. A role of your own gives somebody single pages only, business units for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove role %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add role %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit role %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::VariationsModel</name>
    <message>
        <source>… 1 more step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1 more steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no steps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of complete instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ViewDialog</name>
    <message>
        <source>New View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last days of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ViewEditor</name>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody may run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonyms, and nothing about small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last days, rolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody the user may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids, separated by semicolons; nothing means everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Summary and Opportunities; none ticked means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A View needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a View of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ViewsModel</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 associate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 associates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ViewsSection</name>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved questions: which part of the organisation, which days, which page. Running one never changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scope range rolling anonymous shared copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Views yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A View says whose work is looked at and when. Add one to have something to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected ones once more, under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all selected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the owner only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add View %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklode::ViewsTable</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run View %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
