#include "demo/DemoPeople.h"

#include "demo/DemoRandom.h"

#include <array>

namespace worklode {

namespace {

constexpr std::array<DemoDepartment, 3> kDepartments = {{
    {"claims", "Claims", 45, 44},
    {"service", "Customer Service", 40, 36},
    {"finance", "Finance", 42, 48},
}};

constexpr std::array<DemoTeam, 6> kTeams = {{
    {"claims-berlin", "Claims Berlin", "claims", "Europe/Berlin", DemoRole::Claims, 0.94, 0.75},
    {"claims-new-york", "Claims New York", "claims", "America/New_York", DemoRole::Claims, 1.06, 0.30},
    {"service-new-york", "Service New York", "service", "America/New_York", DemoRole::Service, 1.00, 0.45},
    {"back-office-kolkata", "Back Office Kolkata", "service", "Asia/Kolkata", DemoRole::BackOffice, 0.90, 0.65},
    {"service-manila", "Service Manila", "service", "Asia/Manila", DemoRole::Service, 1.04, 0.35},
    {"accounting", "Accounting", "finance", "Europe/London", DemoRole::Finance, 1.00, 0.50},
}};

constexpr std::array<std::string_view, 30> kFirst = {
    "Anna",  "Jonas", "Leyla", "Matthias", "Sophie", "Emily",  "Marcus", "Denise", "Hector", "Grace",
    "Priya", "Arjun", "Ananya", "Rohan",   "Meera",  "Sandip", "Isha",   "Vikram", "Jürgen", "Renée",
    "Maria", "Paolo", "Angel", "Carmela",  "Jose",   "Oliver", "Amelia", "Harriet", "Callum", "Imogen"};
constexpr std::array<std::string_view, 31> kLast = {
    "Becker",  "Schröder", "Yıldız",  "Hoffmann", "Kessler", "Whitfield", "Okafor", "Delgado",  "Marchetti", "Lindqvist", "Banerjee",
    "Sen",     "Mukherjee", "Iyer",   "Chatterjee", "Das",   "Rao",       "Kulkarni", "Santos", "Reyes",     "Dizon",      "Villanueva",
    "Bautista", "Ashworth", "Pemberton", "Hartley", "Doyle", "Prescott",  "Nowak",  "Ferreira", "Castellanos"};
constexpr std::array<std::string_view, 40> kCustomers = {
    "Abel Quint",    "Berta Müller",   "Carl Ødegård",   "Dora Vance",    "Emil Straß",     "Freya Holm",    "Gus Tanaka",   "Hanna Łęcka",
    "Igor Vale",     "Jana Nováková",  "Karl Otterbein", "Lena Zhou",     "Milo García",    "Nora Lachance", "Otto Ferrer",  "Petra Sand",
    "Quinn Abara",   "Rosa Ibáñez",    "Sven Äkäslompolo", "Tara Whitlock", "Uma Pillai",   "Viktor Nagy",   "Wanda Krol",   "Xaver Huber",
    "Yusuf Demir",   "Zoe Papadaki",   "Asha Menon",     "Bruno Keller",  "Chloe Dubois",   "Dmitri Volkov", "Elif Aydın",   "Farid Nasser",
    "Gita Bose",     "Henrik Dahl",    "Ines Moura",     "Jack Thornbury", "Kaito Mori",    "Luz Herrera",   "Mina Park",    "Noah Breuer"};

std::string nameOf(std::size_t index, std::uint64_t shuffle)
{
    // Each first name meets each of 31 last names once, so 930 people differ; the rest get a middle initial.
    std::string name(kFirst[(index + shuffle) % kFirst.size()]);
    if (index >= 930)
        name += std::string(" ") + static_cast<char>('A' + index / 930 % 26) + '.';
    return name + ' ' + std::string(kLast[(index * 7 + index / kFirst.size() + shuffle) % kLast.size()]);
}

DemoPerson makePerson(std::size_t index, int days, std::uint64_t seed, LocalDate from)
{
    DemoRandom dice(seed, {1, index});
    DemoPerson person;
    person.index = index;
    person.id = "M" + std::to_string(10001 + index * 3);
    person.name = nameOf(index, seed % 930);
    person.team = index % kTeams.size();
    person.pace = 0.9 + 0.2 * dice.unit();
    person.idleShare = 0.27 + 0.09 * dice.unit();
    person.errorFactor = 0.85 + 0.3 * dice.unit();
    person.auditor = index % 4 == 1;
    if (index % 9 == 4)
        person.alternate = person.id + "-VDI";
    if (index % 11 == 7 && days > 4) {
        person.nextTeam = (person.team + 1) % kTeams.size();
        person.moves = workdayAfter(from, days / 2);
    }
    return person;
}

} // namespace

std::span<const DemoDepartment> demoDepartments() { return kDepartments; }
std::span<const DemoTeam> demoTeams() { return kTeams; }

std::vector<DemoPerson> demoPeople(int associates, int days, std::uint64_t seed, LocalDate from)
{
    std::vector<DemoPerson> people;
    people.reserve(static_cast<std::size_t>(associates));
    for (std::size_t i = 0; i < static_cast<std::size_t>(associates); ++i)
        people.push_back(makePerson(i, days, seed, from));
    return people;
}

std::string_view demoCustomer(std::uint64_t n) { return kCustomers[n % kCustomers.size()]; }

bool isWorkday(LocalDate d)
{
    const int weekday = ((d.daysSinceEpoch % 7) + 7 + 3) % 7; // 1970-01-01 was a Thursday; 0 is Monday
    return weekday < 5;
}

LocalDate workdayAfter(LocalDate from, int n)
{
    LocalDate day = from;
    while (!isWorkday(day))
        day = day.addDays(1);
    for (; n > 0; --n) {
        do
            day = day.addDays(1);
        while (!isWorkday(day));
    }
    return day;
}

} // namespace worklode
