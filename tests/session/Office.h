// A small company for the tests of this room.
#pragma once

#include "session/LocalEngine.h"

#include <memory>
#include <string>

namespace worklode::testing {

/// Teams `t1` (a1…a6) and `t2` (b1…b6) of `acme`, one shift each on 2026-03-02 from 08:00 to 08:10 in excel; a1 also uses `rare`,
/// b1…b6 work on 2026-03-04 too. Users: ann (analyst), tom (analyst of t1), rep (report user), adm (administrator), al (associate
/// a1), gone (inactive). `x9` is in no team.
std::shared_ptr<const Dataset> officeData();
Catalog officeCatalog();

std::unique_ptr<LocalEngine> officeEngine(unsigned threads = 1);
std::unique_ptr<LocalEngine> officeEngine(Catalog catalog, unsigned threads = 1);

/// A request for a page of a View of everything, as `user` (empty: the workspace's owner).
ViewRequest ask(PageKind page, const std::string& user = {});

Result<PageResult> run(LocalEngine& engine, const ViewRequest& request);
/// Of a summary that must be there.
SummaryResult summaryOf(LocalEngine& engine, const ViewRequest& request);

} // namespace worklode::testing
