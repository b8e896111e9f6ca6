using Extractor.Domain;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>What the words of the lexicon call for in the sections on revenue, expenditure and appropriations.</summary>
internal static class FlowVocabulary
{
    /// <param name="isOfAllFunds">A section on the general budget by its heading that tells of all appropriations.</param>
    public static Vocabulary Of(Topic topic, bool isOfAllFunds)
    {
        var isAppropriation = topic is Topic.AppropriationOverall or Topic.GeneralBudget;
        IEnumerable<(Concept Words, SubjectHit Hit)> own = [.. Revenues(topic), .. Kinds(topic), .. Funds(topic, isOfAllFunds)];
        return new Vocabulary(
        [
            .. Words(Outlays(topic)), .. Words(CurrentYear(topic, isAppropriation)),
            .. Lexicon.Totals.OfAppropriations.Words.SelectMany(prefix => Totals(StatementKinds.AppropriationTotal, prefix)),
            .. Totals(isAppropriation ? StatementKinds.AppropriationTotal : StatementKinds.GrandTotal, ""), .. Words(Carryovers()), .. Words(own),
        ]);
    }

    /// <summary>What kind of statement a class or a kind of expenditure makes.</summary>
    public static string KindOfComposition(Topic topic, bool isClass) => topic switch
    {
        Topic.GeneralBudget => isClass ? StatementKinds.ClassComposition : StatementKinds.AppropriationComposition,
        Topic.AppropriationOverall => StatementKinds.AppropriationComposition,
        _ => StatementKinds.ExpenditureComposition,
    };

    private static IEnumerable<(string, SubjectHit)> Words(IEnumerable<(Concept Words, SubjectHit Hit)> entries) =>
        entries.SelectMany(e => e.Words.Words.Select(w => (w, e.Hit)));

    private static IEnumerable<(string, SubjectHit)> Totals(string kind, string prefix) =>
        Words([(Lexicon.Totals.Both, new SubjectHit(kind, "", "total")), (Lexicon.Totals.Revenue, new SubjectHit(kind, "", "revenue")),
            (Lexicon.Totals.Expenditure, new SubjectHit(kind, "", "expenditure"))])
            .Select(w => (prefix + w.Item1, w.Item2));

    private static IEnumerable<(Concept, SubjectHit)> CurrentYear(Topic topic, bool isAppropriation)
    {
        var revenue = new SubjectHit(StatementKinds.CurrentYearTotal, "revenue");
        var expenditure = new SubjectHit(StatementKinds.CurrentYearTotal, "expenditure");
        var appropriated = new SubjectHit(StatementKinds.AppropriationTotal, "", "revenue");
        var appropriatedSpent = new SubjectHit(StatementKinds.AppropriationTotal, "", "expenditure");
        yield return (Lexicon.Totals.CurrentAppropriationRevenue, appropriated);
        yield return (Lexicon.Totals.CurrentAppropriationExpenditure, appropriatedSpent);
        yield return (Lexicon.Totals.CurrentRevenue, isAppropriation ? appropriated : revenue);
        if (topic != Topic.GeneralBudget) yield return (Lexicon.Totals.CurrentExpenditure, isAppropriation ? appropriatedSpent : expenditure);
        if (topic is Topic.Overall or Topic.Revenue) yield return (Lexicon.Totals.FinalRevenue, revenue);
        if (topic is Topic.Overall or Topic.Expenditure) yield return (Lexicon.Totals.FinalExpenditure, expenditure);
        if (topic == Topic.Revenue) yield return (Lexicon.Totals.RevenueInItsSection, revenue);
        if (topic == Topic.Expenditure) yield return (Lexicon.Totals.ExpenditureInItsSection, expenditure);
    }

    /// <summary>What other words would read otherwise: the general budget's total expenditure, and operating costs among the totals.</summary>
    private static IEnumerable<(Concept, SubjectHit)> Outlays(Topic topic)
    {
        if (topic == Topic.GeneralBudget) yield return (Flows.GeneralBudgetTotal, new SubjectHit(StatementKinds.GeneralBudgetExpenditure, ""));
        yield return (Flows.OperatingCosts, new SubjectHit(StatementKinds.OperatingCosts, ""));
    }

    private static IEnumerable<(Concept, SubjectHit)> Carryovers()
    {
        yield return (Lexicon.Totals.Opening, new SubjectHit(StatementKinds.OpeningCarryover, ""));
        yield return (Lexicon.Totals.Closing, new SubjectHit(StatementKinds.ClosingCarryover, ""));
        yield return (Lexicon.Totals.OpeningAppropriation, new SubjectHit(StatementKinds.OpeningCarryover, "appropriation"));
        yield return (Lexicon.Totals.ClosingAppropriation, new SubjectHit(StatementKinds.ClosingCarryover, "appropriation"));
        yield return (Lexicon.Totals.SurplusUsed, new SubjectHit(StatementKinds.NonFiscalSurplusUsed, ""));
        yield return (Lexicon.Totals.SurplusDistributed, new SubjectHit(StatementKinds.SurplusDistribution, ""));
    }

    private static IEnumerable<(Concept, SubjectHit)> Revenues(Topic topic)
    {
        if (topic is Topic.GeneralBudget or Topic.Expenditure) yield break;
        foreach (var (words, column) in RevenueColumns) yield return (words, new SubjectHit(StatementKinds.RevenueComposition, column));
    }

    private static readonly (Concept Words, string Column)[] RevenueColumns =
    [
        (Flows.GeneralBudgetRevenue, "appropriation.general-budget"), (Flows.GovernmentFundRevenue, "appropriation.government-fund"),
            (Flows.StateCapitalRevenue, "appropriation.state-capital"),
        (Flows.Appropriation, "appropriation"), (Flows.SuperiorSubsidy, "superior-subsidy"), (Flows.PublicService, "public-service"),
            (Flows.Tuition, "public-service.tuition"),
        (Flows.CommercialRevenue, "commercial"), (Flows.AffiliateRemittance, "affiliate-remittance"), (Flows.OtherRevenue, "other"),
    ];

    private static IEnumerable<(Concept, SubjectHit)> Kinds(Topic topic)
    {
        if (topic == Topic.Revenue) yield break;
        var kind = KindOfComposition(topic, isClass: false);
        yield return (Flows.Basic, new SubjectHit(kind, "basic"));
        yield return (Flows.Project, new SubjectHit(kind, "project"));
        yield return (Flows.CapitalConstruction, new SubjectHit(StatementKinds.ProjectComposition, Flows.CapitalConstructionName));
        yield return (Flows.Administrative, new SubjectHit(StatementKinds.ProjectComposition, Flows.AdministrativeName));
        yield return (Flows.RemittanceToSuperior, new SubjectHit(kind, "remittance-to-superior"));
        yield return (Flows.CommercialExpenditure, new SubjectHit(kind, "commercial"));
        yield return (Flows.AffiliateSubsidy, new SubjectHit(kind, "affiliate-subsidy"));
        if (topic == Topic.Expenditure)
        {
            yield return (Flows.BasicByUse, new SubjectHit(kind, "basic"));
            yield return (Flows.ProjectByUse, new SubjectHit(kind, "project"));
        }

        // Of all funds, so not what the table of the general budget's basic expenditure prints.
        var ofAllFunds = topic is Topic.Expenditure or Topic.Overall;
        yield return (Flows.Personnel, ofAllFunds ? new SubjectHit(StatementKinds.BasicComposition, "personnel")
            : new SubjectHit(StatementKinds.BasicExpenditure, "", "personnel"));
        yield return (Flows.Running, ofAllFunds ? new SubjectHit(StatementKinds.BasicComposition, "running")
            : new SubjectHit(StatementKinds.BasicExpenditure, "", "running"));
    }

    private static IEnumerable<(Concept, SubjectHit)> Funds(Topic topic, bool isOfAllFunds)
    {
        yield return (Flows.GovernmentFundExpenditure, new SubjectHit(StatementKinds.GovernmentFund, "", "final"));
        yield return (Flows.StateCapitalExpenditure, new SubjectHit(StatementKinds.StateCapital, "", "final"));
        if (topic == Topic.AppropriationOverall || isOfAllFunds)
            yield return (Flows.AppropriationExpenditure, new SubjectHit(StatementKinds.AppropriationTotal, "", "expenditure"));
        else if (topic == Topic.GeneralBudget) yield return (Flows.AppropriationExpenditure, new SubjectHit(StatementKinds.GeneralBudgetExpenditure, ""));
        if (topic is Topic.GeneralBudget or Topic.AppropriationOverall)
            yield return (Flows.GeneralBudgetExpenditure, new SubjectHit(StatementKinds.GeneralBudgetExpenditure, ""));
        if (topic == Topic.GeneralBudget) yield return (Flows.GeneralBudgetRevenueAlone, new SubjectHit(StatementKinds.GeneralBudgetRevenue, ""));
    }
}
