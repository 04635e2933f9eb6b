// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/provenance.h"

#include "core/domain/setting_fields.h"
#include "core/text/text.h"

#include <QHash>

#include <algorithm>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Words shorter than this stand anywhere.
constexpr qsizetype shortest = 5;
/// A text that does not stand as a whole is looked for by its beginning.
constexpr qsizetype beginning = 40;

/// The document as one key without blanks and signs, with the line of every place in it: a text
/// that goes over several lines is found as it is.
class Places
{
public:
    explicit Places(const SourceText &source)
    {
        for (const SourceLine &line : source.lines) {
            m_starts.push_back(m_key.size());
            m_numbers.push_back(line.number);
            m_key += matchKey(line.text);
        }
    }

    struct Found
    {
        int from = 0;
        int to = 0;
        qsizetype end = 0; ///< in the key
    };

    /// The first place at or behind \a start, else the first of all.
    [[nodiscard]] std::optional<Found> find(const QString &text, qsizetype start = 0) const
    {
        const QString key = matchKey(text);
        if (key.size() < shortest)
            return std::nullopt;
        for (const QString &wanted : {key, key.left(beginning)}) {
            qsizetype at = m_key.indexOf(wanted, start);
            if (at < 0)
                at = m_key.indexOf(wanted);
            if (at >= 0)
                return Found{lineAt(at), lineAt(at + wanted.size() - 1), at + wanted.size()};
        }
        return std::nullopt;
    }

    /// Every place.
    [[nodiscard]] std::vector<Found> findAll(const QString &text) const
    {
        const QString key = matchKey(text);
        std::vector<Found> result;
        if (key.size() < shortest)
            return result;
        for (qsizetype at = m_key.indexOf(key); at >= 0; at = m_key.indexOf(key, at + key.size()))
            result.push_back({lineAt(at), lineAt(at + key.size() - 1), at + key.size()});
        return result;
    }

private:
    [[nodiscard]] int lineAt(qsizetype place) const
    {
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), place);
        return m_numbers.at(static_cast<std::size_t>(next - m_starts.begin() - 1));
    }

    QString m_key;
    std::vector<qsizetype> m_starts;
    std::vector<int> m_numbers;
};

class Tracer
{
public:
    Tracer(const Campaign &campaign, const SourceText &source)
        : m_campaign(campaign)
        , m_places(source)
    {}

    std::vector<Provenance> run()
    {
        traceSettings();
        traceTexts();
        traceUnits();
        traceOutlines();
        std::stable_sort(m_found.begin(), m_found.end(), [](const auto &a, const auto &b) {
            return std::pair(a.from, a.to) < std::pair(b.from, b.to);
        });
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
        return std::move(m_found);
    }

private:
    void add(const Places::Found &found, const QString &kind, const QString &id, const QString &key)
    {
        m_found.push_back({found.from, found.to, kind, id, key});
    }

    /// Rows in the document's order: each is looked for behind the one before.
    template<typename Row>
    void one(const Row &row, const QString &kind, const QString &field, const QString &text)
    {
        qsizetype &behind = m_behind[kind];
        if (const auto found = m_places.find(text, behind)) {
            behind = found->end;
            add(*found, kind, row.id.toString(), field);
        }
    }

    void setting(const QString &key, const QString &text)
    {
        for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (const auto found = m_places.find(part))
                add(*found, u"plan"_s, {}, key);
        }
    }

    void traceSettings()
    {
        const PlanSettings &plan = m_campaign.plan;
        for (const SettingField &field : settingFields()) {
            const QString value = field.get(plan);
            if (value.size() < shortest || field.key.endsWith(u"_rule"))
                continue;
            // The words of a rule tell where its day comes from.
            QString key = field.key;
            if (key.endsWith(u"_words") && key != u"notice_words" && key != u"result_words")
                key.replace(u"_words"_s, u"_rule"_s);
            setting(key, value);
        }
        setting(u"notice_lead_working_days"_s, plan.noticeWords);
        setting(u"result_notice_working_days"_s, plan.resultWords);
        if (plan.date)
            setting(u"date"_s, formatDateInWords(*plan.date));
    }

    void traceTexts()
    {
        for (const PlanText &text : m_campaign.texts)
            one(text, u"text"_s, u"text"_s, text.text);
        for (const Duty &duty : m_campaign.duties)
            one(duty, u"duty"_s, u"text"_s, duty.text.isEmpty() ? duty.party : duty.text);
        for (const PlanRecipient &recipient : m_campaign.recipients)
            one(recipient, u"recipient"_s, u"name"_s, recipient.name);
        for (const LegalDocument &document : m_campaign.legalDocuments) {
            for (const auto &found : m_places.findAll(document.number))
                add(found, u"legal"_s, document.id.toString(), u"number"_s);
        }
    }

    void traceUnits()
    {
        for (const Team &team : m_campaign.teams) {
            for (const auto &found : m_places.findAll(team.name))
                add(found, u"team"_s, team.id.toString(), u"name"_s);
        }
        for (const Unit &unit : m_campaign.units)
            traceUnit(unit.id, unit.name);
        for (const Alias &alias : m_campaign.aliases)
            traceUnit(alias.unit, alias.text);
        for (const Person &person : m_campaign.people)
            one(person, u"person"_s, u"name"_s, person.name);
    }

    void traceUnit(UnitId id, const QString &name)
    {
        for (const auto &found : m_places.findAll(name))
            add(found, u"unit"_s, id.toString(), u"name"_s);
    }

    void traceOutlines()
    {
        for (const Outline &outline : m_campaign.outlines)
            one(outline, u"outline"_s, u"title"_s, outline.title);
        for (const Supplement &supplement : m_campaign.supplements)
            one(supplement, u"supplement"_s, u"title"_s, supplement.title);
        for (const OutlineItem &item : m_campaign.items)
            one(item, u"item"_s, u"text"_s, item.text);
    }

    const Campaign &m_campaign;
    Places m_places;
    QHash<QString, qsizetype> m_behind;
    std::vector<Provenance> m_found;
};

} // namespace

std::vector<Provenance> provenanceOf(const Campaign &campaign, const SourceText &source)
{
    return Tracer(campaign, source).run();
}

} // namespace skt::intake
