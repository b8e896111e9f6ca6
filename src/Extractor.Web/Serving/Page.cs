using System.Globalization;
using System.Net;
using Extractor.Domain;
using Extractor.Web.Documents;
using Microsoft.AspNetCore.Html;
using RazorSlices;

namespace Extractor.Web.Serving;

/// <summary>A page, or a part of one, in the language of its reader; what a document prints stays as it is printed.</summary>
internal abstract class Page<TModel> : RazorSlice<TModel>
{
    protected virtual Language Language => HttpContext is { } context ? PageLanguage.Of(context) : Language.Chinese;

    /// <summary>Of the page, as browsers and screen readers are told.</summary>
    protected string Tag => PageLanguage.Tag(Language);

    protected string Say(string chinese, string english) => Language == Language.English ? english : chinese;

    protected string Say(Phrase phrase) => phrase.In(Language);

    /// <summary>A heading, with the other language small beside it.</summary>
    protected HtmlString Both(string chinese, string english) => Both(new Phrase(chinese, english));

    protected HtmlString Both(Phrase phrase)
    {
        var other = PageLanguage.Other(Language);
        var (first, second) = (WebUtility.HtmlEncode(phrase.In(Language)), WebUtility.HtmlEncode(phrase.In(other)));
        return new HtmlString($"{first} <small lang=\"{PageLanguage.Tag(other)}\">{second}</small>");
    }

    /// <summary>A name that is printed: in English with what is printed beside it.</summary>
    protected HtmlString Beside(Phrase printed) =>
        Language == Language.Chinese || printed.Chinese == printed.English ? new HtmlString(WebUtility.HtmlEncode(Say(printed))) : Both(printed);

    /// <summary>What is said of a recognised figure; null of any other.</summary>
    protected string? Note(Evidence place) => place.Recognition is null ? null : Say(SourceNote.Of(place));

    protected static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    protected static string At(DateTime time) => time.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
