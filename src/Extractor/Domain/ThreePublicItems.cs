namespace Extractor.Domain;

/// <summary>The items of the three public expenses and what is counted of them: columns that stand under what they are stated as (final.reception).</summary>
public static class ThreePublicItems
{
    /// <summary>因公出国（境）费</summary>
    public static readonly ColumnKey Abroad = new("abroad", "因公出国（境）费", "travel abroad");

    /// <summary>公务用车购置及运行维护费</summary>
    public static readonly ColumnKey Vehicles = new("vehicles", "公务用车购置及运行维护费", "vehicles");

    /// <summary>公务用车购置费</summary>
    public static readonly ColumnKey VehiclePurchase = new("vehicle-purchase", "公务用车购置费", "vehicle purchase");

    /// <summary>公务用车运行维护费</summary>
    public static readonly ColumnKey VehicleOperation = new("vehicle-operation", "公务用车运行维护费", "vehicle operation");

    /// <summary>公务接待费</summary>
    public static readonly ColumnKey Reception = new("reception", "公务接待费", "reception");

    /// <summary>国内公务接待, of 公务接待费.</summary>
    public static readonly ColumnKey DomesticReception = new(Reception, "domestic", "国内公务接待", "domestic reception");

    /// <summary>外宾接待, of 公务接待费.</summary>
    public static readonly ColumnKey ForeignReception = new(Reception, "foreign", "外宾接待", "foreign reception");

    /// <summary>会议费</summary>
    public static readonly ColumnKey Meetings = new("meetings", "会议费", "meetings");

    /// <summary>培训费</summary>
    public static readonly ColumnKey Training = new("training", "培训费", "training");

    /// <summary>机关运行经费</summary>
    public static readonly ColumnKey OperatingCosts = new("operating-costs", "机关运行经费", "operating costs");

    /// <summary>团组数</summary>
    public static readonly ColumnKey Groups = new("groups", "团组数", "groups", measure: Measure.Count);

    /// <summary>人次</summary>
    public static readonly ColumnKey Persons = new("persons", "人次", "persons", measure: Measure.Count);

    /// <summary>批次</summary>
    public static readonly ColumnKey Batches = new("batches", "批次", "batches", measure: Measure.Count);

    /// <summary>公务用车保有量</summary>
    public static readonly ColumnKey VehiclesKept = new("vehicles-kept", "公务用车保有量", "vehicles kept", measure: Measure.Count);

    /// <summary>公务用车购置数</summary>
    public static readonly ColumnKey VehiclesBought = new("vehicles-bought", "公务用车购置数", "vehicles bought", measure: Measure.Count);

    internal static IReadOnlyList<ColumnKey> All { get; } =
    [
        Abroad, Vehicles, VehiclePurchase, VehicleOperation, Reception, DomesticReception, ForeignReception, Meetings, Training, OperatingCosts, Groups,
        Persons, Batches, VehiclesKept, VehiclesBought,
    ];
}
