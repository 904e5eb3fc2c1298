#pragma once

#include "demo/random.h"

#include <QString>

#include <span>

namespace waterline {

/// A sales region: its teams and most of its customers are in its cities; `weight` is its share of the people.
struct DemoRegion {
    QStringView name;
    std::span<const QStringView> cities;
    int weight = 1;
};

/// Fourteen, the first ones fit to stand alone.
[[nodiscard]] std::span<const DemoRegion> demoRegions();

/// What a customer is called. `stem` (city and brand) tells two customers apart; the rest is trade and legal form.
struct DemoCompanyName {
    QStringView city;
    QString stem;
    QString name;
    QStringView industry;
};

/// What is sold, and the category that a price list puts it in.
struct DemoProduct {
    QStringView name;
    QStringView category;
};

/// "王总", "李工": how a record speaks of the person met.
struct DemoContact {
    QStringView surname;
    QStringView calling;
};

[[nodiscard]] QString demoPersonName(Random &random);
[[nodiscard]] DemoCompanyName demoCompanyName(Random &random, QStringView city);
/// A longer name with the same city, for a city in which all short ones are taken.
[[nodiscard]] DemoCompanyName demoLongerName(Random &random, DemoCompanyName name);
[[nodiscard]] DemoContact demoContact(Random &random);
/// A mobile number, 11 digits.
[[nodiscard]] QString demoPhone(Random &random);
[[nodiscard]] QStringView demoHeadcount(Random &random);
[[nodiscard]] const DemoProduct &demoProduct(Random &random);
[[nodiscard]] std::span<const QStringView> demoCompetitors();

} // namespace waterline
