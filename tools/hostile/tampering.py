"""JSON and lists whose parts contradict, refer to each other, or are what no program would write."""
from making import *
from records import CORPUS, OUTSIDE


def written(name, change):
    """The corpus document with its text changed, so that it may be what no writer of JSON gives."""
    def function():
        with open(CORPUS, encoding="utf-8") as file: return change(file.read()).encode("utf-8", "surrogatepass")
    FILES[f"written-{name}.json"] = function


def first(old, new): return lambda json: json.replace(old, new, 1)

written("number-of-a-million-digits", first('"page": 1', '"page": ' + "1" * 1_000_000))
written("amount-of-a-million-digits", lambda json: json.replace('"printed_value": ', '"printed_value": ' + "9" * 1_000_000, 1))
written("amount-of-a-million-places", lambda json: json.replace('"printed_value": ', '"printed_value": 0.' + "0" * 1_000_000, 1))
written("exponents", lambda json: json.replace('"printed_value": ', '"printed_value": 1e-999999999'.ljust(40) + ', "printed_value": ', 1))
written("keys-twice", lambda json: json.replace('"tables"', '"tables": [], "tables"', 1))
written("key-escaped", lambda json: json.replace('"tables"', '"\\u0074ables"', 1))
written("keys-100000-times", lambda json: json.replace('"status"', '"status": "complete", ' * 100_000 + '"status"', 1))
written("surrogates", lambda json: json.replace("合计", "\\ud800合计\\udfff"))
written("controls", lambda json: json.replace("合计", "\\u001b[2J\\u0000\\u009b\\u202e合计"))
written("deep", lambda json: json.replace('"tables"', '"x": ' + "[" * 100_000 + "]" * 100_000 + ', "tables"', 1))
written("deep-where-text-is", lambda json: json.replace('"text": "', '"text": ' + '{"a":' * 100_000 + '1' + "}" * 100_000 + ', "text": "', 1))
written("bytes-marked", lambda json: "\ufeff" * 3 + json)
written("twice", lambda json: json + json)
written("comments", lambda json: json.replace("{", "{/* a */ // b\n", 1))
written("trailing-commas", lambda json: json.replace("}", ",}"))
written("spaces", lambda json: json.replace(":", ":" + " " * 3000))
written("cut", lambda json: json[:len(json) // 2])
written("nan", lambda json: json.replace('"printed_value": ', '"printed_value": NaN, "a": ', 1))
written("null-everywhere", lambda json: json.replace('"rows": [', '"rows": null, "b": ['))
written("page-of-a-half", first('"page": 1', '"page": 1.5'))


def table(name, lines): FILES[f"list-{name}.csv"] = lambda: lines().encode("utf-8", "surrogatepass")

HEAD = "file,output,status,sha256,province,city,department,url,published\n"
OUTPUTS = ["../victim.txt", "/tmp/extractor-was-here.json", "..", ".", "", "a/../../victim.txt", "..\\victim.txt", "\\\\host\\a", "a\0b", "C:\\x", "CON", "x" * 5000, "index.csv",
           ".extractor/marker", "~/x", "file:///tmp/extractor-was-here", "victim.txt", "good.json", "%2e%2e/victim.txt", "\u202e", "../given-index.csv/../victim.txt"]
table("outputs-elsewhere", lambda: HEAD + "".join(f"good{i}.pdf,{output},partial,{i:064x},,,,,\n" for i, output in enumerate(OUTPUTS)))
table("outputs-of-one-file", lambda: HEAD + "".join(f"good.pdf,{output},complete,{'0' * 64},,,,,\n" for output in OUTPUTS))
table("lines-million", lambda: HEAD + "good.pdf,good.json,complete,00,,,,,\n" * 600_000)
table("quotes-in-each-field", lambda: HEAD + '"""","""","""","""","""","""","""","""",""""\n' * 90_000)
table("quote-in-the-middle", lambda: HEAD + 'a"b.pdf,"x"y,"z\n' * 60_000)
table("statuses-obeyed", lambda: HEAD + "good.pdf,good.json,\x1b[2J\u202e\u009b,zz,\x1b]0;x\x07,=1+1,@a,javascript:x,9999-99-99\n" * 90)
table("columns-unknown", lambda: ",".join(f"c{i}" for i in range(60_000)) + "\n" + "," * 59_999 + "\n")
table("separators-other", lambda: HEAD.replace(",", ";") + "good.pdf;good.json\n" + HEAD.replace(",", "\t"))
table("heads-again", lambda: HEAD * 50_000)
table("file-is-a-device", lambda: "file\n/dev/zero\n/dev/stdin\n/proc/self/mem\n/dev/tty\n/proc/kcore\n.\n/\n")
table("nul-in-each", lambda: HEAD + "a\0.pdf,b\0.json,c\0,d\0,e\0,f\0,g\0,h\0,i\0\n\0\n" * 900)
table("never-a-line", lambda: "file," * 3_000_000)
table("outside-in-all", lambda: HEAD + f"{OUTSIDE}.pdf,{OUTSIDE},{OUTSIDE},{OUTSIDE},{OUTSIDE},{OUTSIDE},{OUTSIDE},{OUTSIDE},{OUTSIDE}\n")
