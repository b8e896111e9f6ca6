using Extractor.Domain.Names;
using Extractor.Forms.Known;

namespace Extractor.Forms.Further;

/// <summary>政府购买服务情况表</summary>
internal static class PurchasedServicesTable
{
    public static readonly TitledForm Form = new(
        new KeyName("purchased-services", "政府购买服务情况表", "Purchased services table"),
        title => title.HasAny("购买服务", "政府购买"));
}
