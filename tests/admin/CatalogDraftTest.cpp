#include "Catch.h"
#include "ui/admin/CatalogDraft.h"

using namespace worklode;

namespace {

std::shared_ptr<const Catalog> withFte(double hours)
{
    auto catalog = std::make_shared<Catalog>();
    catalog->settings.fteHours = hours;
    return catalog;
}

auto setsFte(double hours)
{
    return [hours](Catalog& c) { c.settings.fteHours = hours; };
}

} // namespace

TEST_CASE("an edit can be undone and done again, and says what it was")
{
    CatalogDraft draft;
    draft.reset(withFte(2'000), 3);
    draft.edit(QStringLiteral("Fewer hours"), setsFte(1'800));
    CHECK(draft.dirty());
    CHECK(draft.history().undoText() == QStringLiteral("Fewer hours"));
    draft.history().undo();
    CHECK_FALSE(draft.dirty());
    CHECK(draft.catalog().settings.fteHours == 2'000);
    draft.history().redo();
    CHECK(draft.catalog().settings.fteHours == 1'800);
}

TEST_CASE("an edit that changes nothing is no edit")
{
    CatalogDraft draft;
    draft.reset(withFte(2'000), 3);
    draft.edit(QStringLiteral("Nothing"), setsFte(2'000));
    CHECK_FALSE(draft.history().canUndo());
}

TEST_CASE("keystrokes in one field are undone as one, those in another are not")
{
    CatalogDraft draft;
    draft.reset(withFte(2'000), 3);
    for (const double hours : {1.0, 18.0, 180.0, 1'800.0})
        draft.edit(QStringLiteral("Hours"), setsFte(hours), 7);
    draft.edit(QStringLiteral("Days"), [](Catalog& c) { c.settings.workdaysPerYear = 200; }, 8);
    CHECK(draft.history().count() == 2);
    draft.history().undo();
    draft.history().undo();
    CHECK(draft.catalog().settings.fteHours == 2'000);
}

TEST_CASE("undo reaches back before a save, and then there is something to save")
{
    CatalogDraft draft;
    draft.reset(withFte(2'000), 3);
    draft.edit(QStringLiteral("Hours"), setsFte(1'800));
    draft.noteSaved(draft.current(), 4);
    CHECK_FALSE(draft.dirty());
    CHECK(draft.basedOn() == 4);
    draft.history().undo();
    CHECK(draft.dirty());
}

TEST_CASE("discarding all can be undone")
{
    CatalogDraft draft;
    draft.reset(withFte(2'000), 3);
    draft.edit(QStringLiteral("Hours"), setsFte(1'800));
    draft.discard();
    CHECK_FALSE(draft.dirty());
    draft.history().undo();
    CHECK(draft.catalog().settings.fteHours == 1'800);
}

TEST_CASE("after somebody else's save the draft stands on theirs")
{
    CatalogDraft draft;
    draft.reset(withFte(2'000), 3);
    draft.edit(QStringLiteral("Hours"), setsFte(1'800));
    Catalog merged = draft.catalog();
    merged.settings.minGroup = 9;
    draft.rebase(withFte(2'000), 5, merged);
    CHECK(draft.basedOn() == 5);
    CHECK(draft.dirty());
    CHECK(draft.catalog().settings.minGroup == 9);
    CHECK_FALSE(draft.history().canUndo());
}
