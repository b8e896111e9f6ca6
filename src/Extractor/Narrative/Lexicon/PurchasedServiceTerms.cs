namespace Extractor.Narrative.Lexicon;

/// <summary>政府购买服务</summary>
internal static class PurchasedServiceTerms
{
    public static readonly Concept Total = new("all services bought", "政府购买服务支出35.6万元。", "购买服务");

    public static readonly Concept Kinds = new("ends the name of a kind of services", "公共服务20万元，政府履职辅助性服务15.6万元。", "服务", "服务支出", "服务项目", "事项", "类");
}
