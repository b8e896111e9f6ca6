using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;

namespace Extractor.Narrative.Subjects;

/// <summary>What the words of the lexicon call for in the sections on revenue, expenditure and appropriations.</summary>
internal static class FlowVocabulary
{
    /// <param name="isOfAllFunds">A section on the general budget by its heading that tells of all appropriations.</param>
    public static TopicVocabulary Of(Topic topic, bool isOfAllFunds)
    {
        var isAppropriation = topic is Topic.AppropriationOverall or Topic.GeneralBudget;
        IEnumerable<(Concept Words, StatementTarget Hit)> own = [.. Revenues(topic), .. Kinds(topic), .. Funds(topic, isOfAllFunds)];
        return new TopicVocabulary(
        [
            .. Words(Outlays(topic)), .. Words(CurrentYear(topic, isAppropriation)),
            .. Totals(StatementKinds.AppropriationTotal, Flows.AppropriationWord),
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

    private static IEnumerable<(string, StatementTarget)> Words(IEnumerable<(Concept Words, StatementTarget Hit)> entries) =>
        entries.SelectMany(e => e.Words.Words.Select(w => (w, e.Hit)));

    private static IEnumerable<(string, StatementTarget)> Totals(string kind, string prefix) =>
        Words([(Lexicon.Totals.Both, new StatementTarget(kind, "", OperandKey.Total)),
            (Lexicon.Totals.Revenue, new StatementTarget(kind, "", OperandKey.Revenue)),
            (Lexicon.Totals.Expenditure, new StatementTarget(kind, "", OperandKey.Expenditure))])
            .Select(w => (prefix + w.Item1, w.Item2));

    private static IEnumerable<(Concept, StatementTarget)> CurrentYear(Topic topic, bool isAppropriation)
    {
        var revenue = new StatementTarget(StatementKinds.CurrentYearTotal, "revenue");
        var expenditure = new StatementTarget(StatementKinds.CurrentYearTotal, "expenditure");
        var appropriated = new StatementTarget(StatementKinds.AppropriationTotal, "", OperandKey.Revenue);
        var appropriatedSpent = new StatementTarget(StatementKinds.AppropriationTotal, "", OperandKey.Expenditure);
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
    private static IEnumerable<(Concept, StatementTarget)> Outlays(Topic topic)
    {
        if (topic == Topic.GeneralBudget) yield return (Flows.GeneralBudgetTotal, new StatementTarget(StatementKinds.GeneralBudgetExpenditure, ""));
        yield return (Flows.OperatingCosts, new StatementTarget(StatementKinds.OperatingCosts, ""));
    }

    private static IEnumerable<(Concept, StatementTarget)> Carryovers()
    {
        yield return (Lexicon.Totals.Opening, new StatementTarget(StatementKinds.OpeningCarryover, ""));
        yield return (Lexicon.Totals.Closing, new StatementTarget(StatementKinds.ClosingCarryover, ""));
        yield return (Lexicon.Totals.OpeningAppropriation, new StatementTarget(StatementKinds.OpeningCarryover, "appropriation"));
        yield return (Lexicon.Totals.ClosingAppropriation, new StatementTarget(StatementKinds.ClosingCarryover, "appropriation"));
        yield return (Lexicon.Totals.SurplusUsed, new StatementTarget(StatementKinds.NonFiscalSurplusUsed, ""));
        yield return (Lexicon.Totals.SurplusDistributed, new StatementTarget(StatementKinds.SurplusDistribution, ""));
    }

    private static IEnumerable<(Concept, StatementTarget)> Revenues(Topic topic)
    {
        if (topic is Topic.GeneralBudget or Topic.Expenditure) yield break;
        if (topic == Topic.Revenue) yield return (Flows.OtherMoney, new StatementTarget(StatementKinds.RevenueComposition, Flows.OtherMoneyName));
        foreach (var (words, column) in RevenueColumns) yield return (words, new StatementTarget(StatementKinds.RevenueComposition, column));
    }

    private static readonly (Concept Words, string Column)[] RevenueColumns =
    [
        (Flows.GeneralBudgetRevenue, "appropriation.general-budget"), (Flows.GovernmentFundRevenue, "appropriation.government-fund"),
            (Flows.StateCapitalRevenue, "appropriation.state-capital"),
        (Flows.Appropriation, "appropriation"), (Flows.SuperiorSubsidy, "superior-subsidy"), (Flows.PublicService, "public-service"),
            (Flows.Tuition, "public-service.tuition"),
        (Flows.CommercialRevenue, "commercial"), (Flows.AffiliateRemittance, "affiliate-remittance"), (Flows.OtherRevenue, "other"),
        (Flows.SpecialAccount, "special-account"),
    ];

    private static IEnumerable<(Concept, StatementTarget)> Kinds(Topic topic)
    {
        if (topic == Topic.Revenue) yield break;
        var kind = KindOfComposition(topic, isClass: false);
        yield return (Flows.Basic, new StatementTarget(kind, "basic"));
        yield return (Flows.Project, new StatementTarget(kind, "project"));
        yield return (Flows.CapitalConstruction, new StatementTarget(StatementKinds.ProjectComposition, Flows.CapitalConstructionName));
        yield return (Flows.Administrative, new StatementTarget(StatementKinds.ProjectComposition, Flows.AdministrativeName));
        yield return (Flows.RemittanceToSuperior, new StatementTarget(kind, "remittance-to-superior"));
        yield return (Flows.CommercialExpenditure, new StatementTarget(kind, "commercial"));
        yield return (Flows.AffiliateSubsidy, new StatementTarget(kind, "affiliate-subsidy"));
        if (topic is Topic.Expenditure or Topic.Overall)
        {
            yield return (Flows.AppropriatedBasic, new StatementTarget(StatementKinds.AppropriationComposition, "basic"));
            yield return (Flows.AppropriatedProject, new StatementTarget(StatementKinds.AppropriationComposition, "project"));
        }

        if (topic == Topic.Expenditure)
        {
            yield return (Flows.BasicByUse, new StatementTarget(kind, "basic"));
            yield return (Flows.ProjectByUse, new StatementTarget(kind, "project"));
        }

        // Of all funds, so not what the table of the general budget's basic expenditure prints.
        var ofAllFunds = topic is Topic.Expenditure or Topic.Overall;
        yield return (Flows.Personnel, ofAllFunds ? new StatementTarget(StatementKinds.BasicComposition, "personnel")
            : new StatementTarget(StatementKinds.BasicExpenditure, "", OperandKey.Personnel));
        yield return (Flows.Running, ofAllFunds ? new StatementTarget(StatementKinds.BasicComposition, "running")
            : new StatementTarget(StatementKinds.BasicExpenditure, "", OperandKey.Running));
    }

    private static IEnumerable<(Concept, StatementTarget)> Funds(Topic topic, bool isOfAllFunds)
    {
        yield return (Flows.GovernmentFundExpenditure, new StatementTarget(StatementKinds.GovernmentFund, "", OperandKey.Final));
        yield return (Flows.StateCapitalExpenditure, new StatementTarget(StatementKinds.StateCapital, "", OperandKey.Final));
        if (topic is Topic.AppropriationOverall or Topic.Overall || isOfAllFunds)
            yield return (Flows.AppropriationExpenditure, new StatementTarget(StatementKinds.AppropriationTotal, "", OperandKey.Expenditure));
        else if (topic == Topic.GeneralBudget) yield return (Flows.AppropriationExpenditure, new StatementTarget(StatementKinds.GeneralBudgetExpenditure, ""));
        if (topic != Topic.Revenue)
            yield return (Flows.GeneralBudgetExpenditure, new StatementTarget(StatementKinds.GeneralBudgetExpenditure, ""));
        if (topic == Topic.GeneralBudget) yield return (Flows.GeneralBudgetOfYear, new StatementTarget(StatementKinds.GeneralBudgetExpenditure, ""));
        if (topic == Topic.GeneralBudget) yield return (Flows.GeneralBudgetRevenueAlone, new StatementTarget(StatementKinds.GeneralBudgetRevenue, ""));
    }
}
