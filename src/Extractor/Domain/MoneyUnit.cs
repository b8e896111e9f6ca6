namespace Extractor.Domain;

/// <summary>A unit in which amounts are printed.</summary>
public enum MoneyUnit
{
    /// <summary>元</summary>
    Yuan,

    /// <summary>万元, 10,000 yuan.</summary>
    TenThousandYuan,

    /// <summary>亿元, 100,000,000 yuan.</summary>
    HundredMillionYuan,
}
