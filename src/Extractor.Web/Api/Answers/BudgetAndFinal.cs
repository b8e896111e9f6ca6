namespace Extractor.Web.Api;

internal sealed record BudgetAndFinal(decimal? BudgetYuan, decimal? FinalYuan);
