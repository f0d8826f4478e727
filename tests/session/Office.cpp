#include "tests/session/Office.h"

#include "Catch.h"
#include "tests/dataset/SliceText.h"

namespace worklode::testing {

namespace {

Associate associate(const std::string& id, const std::string& unit)
{
    Associate made;
    made.id = id;
    made.name = "Name of " + id;
    made.alternates = {id + "-laptop"};
    made.memberships = {{unit, std::nullopt}};
    return made;
}

User user(const std::string& name, UserRole role)
{
    User made;
    made.name = name;
    made.roles = {role};
    return made;
}

} // namespace

std::shared_ptr<const Dataset> officeData()
{
    std::string text;
    for (int i = 1; i <= 6; ++i) {
        const std::string n = std::to_string(i);
        text += "stream a" + n + "-laptop\nday 2026-03-02\n08:00 08:10 active excel keys=10\n";
        if (i == 1)
            text += "08:10 08:12 active rare\n";
        text += "stream b" + n + "\nday 2026-03-02\n08:00 08:10 active excel keys=10\nday 2026-03-04\n08:00 08:10 active excel\n";
    }
    text += "stream x9\nday 2026-03-09\n08:00 08:10 active excel\n";
    const Result<Dataset> dataset = datasetFromText(text);
    REQUIRE(dataset);
    return std::make_shared<const Dataset>(datasetOf(*segmentsFromText(text)));
}

Catalog officeCatalog()
{
    Catalog catalog;
    catalog.units = {{"acme", "Acme", "company", std::nullopt, std::nullopt, std::nullopt, true},
                     {"t1", "Team 1", "team", "acme", std::nullopt, std::nullopt, true},
                     {"t2", "Team 2", "team", "acme", std::nullopt, std::nullopt, true}};
    for (int i = 1; i <= 6; ++i) {
        catalog.associates.push_back(associate("a" + std::to_string(i), "t1"));
        catalog.associates.push_back(associate("b" + std::to_string(i), "t2"));
    }
    catalog.users = {user("ann", UserRole::Analyst),     user("tom", UserRole::Analyst),       user("rep", UserRole::ReportUser),
                     user("adm", UserRole::Administrator), user("al", UserRole::AssociateRole), user("gone", UserRole::Analyst)};
    catalog.users[1].accessNode = "t1";
    catalog.users[4].associate = "a1";
    catalog.users[5].active = false;
    return catalog;
}

std::unique_ptr<LocalEngine> officeEngine(unsigned threads) { return officeEngine(officeCatalog(), threads); }

std::unique_ptr<LocalEngine> officeEngine(Catalog catalog, unsigned threads)
{
    return std::make_unique<LocalEngine>(officeData(), std::make_shared<const Catalog>(std::move(catalog)), 7, threads);
}

ViewRequest ask(PageKind page, const std::string& user)
{
    ViewRequest request;
    request.view.name = "All";
    request.page = page;
    if (!user.empty())
        request.asUser = user;
    return request;
}

Result<PageResult> run(LocalEngine& engine, const ViewRequest& request)
{
    Progress progress;
    return engine.run(request, progress);
}

SummaryResult summaryOf(LocalEngine& engine, const ViewRequest& request)
{
    const Result<PageResult> result = run(engine, request);
    INFO((result ? std::string() : result.error().sentence()));
    REQUIRE(result);
    return std::get<SummaryResult>(result->body);
}

} // namespace worklode::testing
