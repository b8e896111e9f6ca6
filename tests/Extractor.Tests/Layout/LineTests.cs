using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Tests.Layout;

public sealed class LineTests
{
    private static IEnumerable<string> Lines(PageSketch page) => page.Analyze().Lines.Select(l => l.Text);

    [Test]
    public void A_space_stands_where_letters_leave_a_words_gap() =>
        Assert.That(Lines(new PageSketch().Text(50, 100, "单位： 万元 of 2024")), Is.EqualTo(new[] { "单位： 万元 of 2024" }));

    [Test]
    public void Slightly_offset_baselines_and_sizes_make_one_line() =>
        Assert.That(Lines(new PageSketch().Text(50, 100, "收入").Text(70.5, 101.2, "2,973.79", 9).Text(107, 100, "万元")), Is.EqualTo(new[] { "收入2,973.79万元" }));

    [Test]
    public void Letters_drawn_twice_are_read_once()
    {
        var page = new PageSketch().Text(50, 100, "合计").Text(50.2, 100, "合计", traits: LetterTraits.Duplicate);
        Assert.That(Lines(page), Is.EqualTo(new[] { "合计" }));
    }

    [Test]
    public void What_does_not_show_stands_aside()
    {
        var page = new PageSketch().Text(50, 100, "遮住", traits: LetterTraits.Invisible).Text(50, 200, "正文").Analyze();
        Assert.That(page.AllLines.Select(l => l.Text), Is.EqualTo(new[] { "正文" }));
        Assert.That(page.Aside.Select(l => l.Text), Is.EqualTo(new[] { "遮住" }));
    }

    [Test]
    public void Invisible_text_is_read_only_where_nothing_else_is()
    {
        Assert.That(Lines(new PageSketch().Text(50, 100, "扫描", traits: LetterTraits.Invisible)), Is.EqualTo(new[] { "扫描" }));
        Assert.That(Lines(new PageSketch().Text(50, 100, "扫描", traits: LetterTraits.Invisible).Text(50, 200, "正文")), Is.EqualTo(new[] { "正文" }));
    }

    [Test]
    public void A_watermark_is_furniture_but_not_where_all_text_is_translucent()
    {
        var marked = new PageSketch().Text(50, 100, "一段正文文字").Text(50, 400, "样稿", 40, LetterTraits.Translucent).Analyze();
        Assert.That(marked.Lines.Select(l => l.Text), Is.EqualTo(new[] { "一段正文文字" }));
        Assert.That(marked.Furniture.Select(l => l.Text), Is.EqualTo(new[] { "样稿" }));
        Assert.That(Lines(new PageSketch().Text(50, 100, "正文", traits: LetterTraits.Translucent)), Is.EqualTo(new[] { "正文" }));
    }

    [Test]
    public void Radical_signs_read_as_the_characters_they_look_like() =>
        Assert.That(Lines(new PageSketch().Text(50, 100, "收⼊⽀出⼾⻋⻅")), Is.EqualTo(new[] { "收入支出户车见" }));

    [Test]
    public void Each_character_has_its_box()
    {
        var line = new PageSketch().Text(50, 100, "收入 9.5").Analyze().Lines.Single();
        Assert.That(line.CharacterBoxes, Has.Count.EqualTo(line.Text.Length));
        var slice = line.Slice(3, 3);
        Assert.That((slice.Text, slice.Box.X0, slice.Box.X1), Is.EqualTo(("9.5", 75.0, 90.0)));
    }
}
