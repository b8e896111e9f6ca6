namespace Extractor.Web.Api.Answers;

internal sealed record BudgetAndFinal(decimal? BudgetYuan, decimal? FinalYuan);
