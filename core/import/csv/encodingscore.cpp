#include "import/csv/encodingscore.h"

#include "import/words.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>

namespace waterline {

namespace {

// Points for one character. A text in its own language gets well over 1 a character, any other reading of the same
// bytes about 0.
constexpr double Frequent = 3;
constexpr double Plausible = 0.5;
constexpr double Rare = -0.5;
constexpr double Misplaced = -3;
constexpr double NoText = -10;

/// What a reading must have over the next best one, a character, times the root of how many characters speak: little
/// text must be all the clearer.
constexpr double ClearLead = 5;
/// Below this many points a character no reading is believed.
constexpr double Believable = 1.2;
/// Header words are looked for at the start, where headers are.
constexpr qsizetype HeadSize = 2000;

// The characters that make up most of any text in the language, business words and family names among them.
constexpr QStringView simplified = u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同"
                                   u"工也能下过子说产种面而方后多定行学法所民"
                                   u"得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把"
                                   u"性好应开它合还因由其些然前外天政四日那社"
                                   u"义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没"
                                   u"结解问意建月公无系军很情者最立代想已通并"
                                   u"提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接"
                                   u"知较将组见计别她手角期根论运农指几九区强放"
                                   u"决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争"
                                   u"济阶油思术极交受联什认六共权收证改清己美再"
                                   u"采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科"
                                   u"张信马节话米整空元况今集温传土许步群广石记"
                                   u"需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技"
                                   u"备半办青省列习响约支般史感劳便团往酸历市克"
                                   u"何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却"
                                   u"专状育厂京识适属圆包火住调满县局照参红细引"
                                   u"听该铁价严客户额姓编话址手机城注销售跟进拜访负责区域团队主管预算决策合同阶段商机金"
                                   u"额录备类型区间下次联系证据录音照片定位签到"
                                   u"邮箱陈刘杨赵黄吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧曹袁邓傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
                                   u"余潘杜戴夏钟汪田姜范姚谭廖邹熊陆郝孔崔"
                                   u"康邱秦顾侯邵孟龙雷钱汤尹黎武乔贺赖龚芳伟娜敏静丽强磊军洋勇艳杰娟涛超霞飞鹏辉玲桂英"
                                   u"建国秀兰州杭深圳津沈哈尔滨春连岛济宁波厦福"
                                   u"肥昆贵阳股份限司贸租汽销零售医药食纺织";
constexpr QStringView traditional = u"的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動"
                                    u"同工也能下過子說產種面而方後多定行學法所民"
                                    u"得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去"
                                    u"把性好應開它合還因由其些然前外天政四日那社"
                                    u"義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只"
                                    u"沒結解問意建月公無系軍很情者最立代想已通並"
                                    u"提直題黨程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統"
                                    u"接知較將組見計別她手角期根論運農指幾九區強放"
                                    u"決西被幹做必戰先回則任取據處隊南給色光門即保治北造百規熱領七海口東導器壓志世金增"
                                    u"爭濟階油思術極交受聯什認六共權收證改清己美再"
                                    u"採轉更單風切打白教速花帶安場身車例真務具萬每目至達走積示議聲報完類八離華名確才科"
                                    u"張信馬節話米整空元況今集溫傳土許步群廣石記需"
                                    u"段研界拉林律叫且究觀越織裝影算低持音眾書布復容兒須際商非驗連斷深難近千週委素技備"
                                    u"半辦青省列習響約支般史感勞便團往歷市克何除消"
                                    u"構府稱太準精值號率族維劃選標寫存候毛親快效斯院查江型眼王按格養易置派層片始卻專狀"
                                    u"育廠京識適屬圓包火住調滿縣局照參紅細引聽該鐵"
                                    u"價嚴客戶額姓編址城註銷售訪負責域團隊預算策約階段錄備繫據位簽郵箱陳劉楊趙黃吳徐孫"
                                    u"胡朱郭羅梁宋鄭謝韓唐馮董蕭曹鄧傅沈曾彭呂蘇盧"
                                    u"蔣蔡賈丁魏薛葉余潘杜戴夏鍾汪田姜范姚譚廖鄒熊陸邱秦顧侯龍雷錢湯黎喬賀賴台臺北灣雄"
                                    u"竹桃園洪游詹柯翁莊股份限司志豪淑芬美玲雅婷家"
                                    u"俊宏怡君";
constexpr QStringView kanji =
    u"日一国人年大十二本中長出三時行見月後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西"
    u"電校語土木聞"
    u"食車何南万毎白天母火右読友左休父雨会社株式顧客額番号住所部門担当者付商品数量価格合計支店営業氏売上受注発送請求単"
    u"備考県市区町村"
    u"田中佐藤鈴木高橋渡辺伊山本村小林加吉阪京都神戸福岡横浜名古屋札幌様製造販売契約案件訪問予算決裁結果次回連絡";
constexpr QStringView hangul = u"이다는의에을하고가로를은한지기사도시자어리인서정일대라아수나부해제상보원전주그장스조만"
                               u"성동구적으소여들생용관공할비면있것과회경"
                               u"신국중개방선안오재무학유영산계실와역분우연강세체금당통명화문물설치단각내발간건품위식외"
                               u"모현진미반행남트양드마래요후양북결매출입객이름"
                               u"번호날짜액전담당자소속업체김박최정강조윤장임한오서권황송류홍울산광천서초종로판매약속년"
                               u"월말더음때번및등호질민심차본본준터프러니레코"
                               u"크비거래처고센";

// Letters beyond ASCII as the languages of each code page use them.
constexpr QStringView western = u"äöüßÄÖÜéèêëàâçîïôûùœæÉÈÀÇÊáíóúñÁÍÓÚÑãõåøÅØÆìò";
constexpr QStringView central = u"ąęłśżźćńóĄĘŁŚŻŹĆŃÓěščřžýáíéúůďťňĚŠČŘŽÝÁÍÉÚŮĎŤŇőűÖÜöüäôľŐŰÄßăâîșțşţđĐ";
/// They stand in texts of any language, between words.
constexpr QStringView symbols = u"€£¥©®°±²³·½¼«»“”„‘’‚–—…•§¿¡×ªº№\u00A0";

// Header words of many languages that no reading of other bytes gives by chance.
QStringList commonHeaderWords()
{
    static const QStringList list =
        words(u"客户|金额|日期|名称|编号|电话|姓名|负责人|城市|公司|行业|备注|内容|部门|工号|时间|地址|产品|数量|价格|"
              u"单位|类型|状态|"
              u"客戶|金額|名稱|編號|電話|業務|負責人|產品|數量|單位|類型|狀態|備註|地區|"
              u"顧客|日付|会社|住所|担当|番号|氏名|売上|商品|数量|単価|備考|取引先|"
              u"고객|금액|날짜|전화|이름|회사|주소|담당|번호|수량|부서|비고|"
              u"клиент|сумма|дата|имя|телефон|город|номер|цена|Клиент|Сумма|Дата|Имя|Телефон|Город|Номер|Цена|Название|"
              u"Größe|Straße|Währung|Fälligkeit|Geschäft|für|Société|Prénom|Téléphone|Numéro|Quantité|Échéance|Créé|"
              u"Teléfono|Dirección|Número|Compañía|Razón|Wartość|Zákazník|Částka|Město|Příjmení|Ügyfél|Összeg|Dátum");
    return list;
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isBeyondAscii(QChar c)
{
    return c.unicode() >= 0x80;
}

/// What no decoder gives for text: replacement and substitute characters, control characters, private use.
bool isNoText(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0xFFFD || u == 0x1A || (u >= 0x80 && u < 0xA0) || (u >= 0xE000 && u <= 0xF8FF);
}

struct Neighbours {
    QChar before;
    QChar behind;
};

double asianPoints(QChar c, const Neighbours &around, const QSet<QChar> &frequent)
{
    const char16_t u = c.unicode();
    // M黮ler is Müller.
    if (isAsciiLetter(around.before) && isAsciiLetter(around.behind))
        return Misplaced;
    if (frequent.contains(c))
        return Frequent;
    if ((u >= 0x3000 && u <= 0x3011) || (u >= 0xFF01 && u <= 0xFF5E))
        return Plausible;
    return Rare;
}

double latinPoints(QChar c, const Neighbours &around, QStringView letters)
{
    const auto isLetter = [&](QChar other) { return isAsciiLetter(other) || letters.contains(other); };
    const bool isInWord = isLetter(around.before) || isLetter(around.behind);
    if (symbols.contains(c))
        return isLetter(around.before) && isLetter(around.behind) ? Misplaced : Plausible;
    if (!letters.contains(c))
        return Rare;
    // Accents are sprinkled over a word; a row of them is another alphabet.
    if (isBeyondAscii(around.before) && isBeyondAscii(around.behind))
        return Misplaced;
    if (c.isUpper() && around.before.isLower())
        return Misplaced;
    return isInWord && (isAsciiLetter(around.before) || isAsciiLetter(around.behind)) ? Frequent : Rare;
}

double cyrillicPoints(QChar c, const Neighbours &around)
{
    const auto isCyrillic = [](QChar other) { return other.unicode() >= 0x400 && other.unicode() < 0x460; };
    const bool isRussian = (c >= u'А' && c <= u'я') || c == u'ё' || c == u'Ё';
    if (symbols.contains(c))
        return Plausible;
    if (!isCyrillic(c) || isAsciiLetter(around.before) || isAsciiLetter(around.behind))
        return Misplaced;
    if (c.isUpper() && around.before.isLower())
        return Misplaced;
    return isRussian && (isCyrillic(around.before) || isCyrillic(around.behind)) ? Frequent : Rare;
}

QSet<QChar> setOf(std::initializer_list<QStringView> lists)
{
    QSet<QChar> set;
    for (const QStringView list : lists) {
        for (const QChar c : list)
            set.insert(c);
    }
    return set;
}

/// Kana are the glue of Japanese.
QSet<QChar> japaneseCharacters()
{
    QSet<QChar> set = setOf({kanji});
    for (char16_t c = 0x3041; c <= 0x30FC; ++c)
        set.insert(QChar(c));
    return set;
}

const QSet<QChar> &frequentCharacters(Encoding encoding)
{
    static const QSet<QChar> chinese = setOf({simplified});
    static const QSet<QChar> taiwanese = setOf({traditional});
    static const QSet<QChar> japanese = japaneseCharacters();
    static const QSet<QChar> korean = setOf({hangul});
    switch (encoding) {
    case Encoding::Big5:
        return taiwanese;
    case Encoding::ShiftJis:
        return japanese;
    case Encoding::EucKr:
        return korean;
    default:
        return chinese;
    }
}

double pointsOf(Encoding encoding, QChar c, const Neighbours &around)
{
    if (isNoText(c))
        return NoText;
    switch (encoding) {
    case Encoding::Windows1252:
        return latinPoints(c, around, western);
    case Encoding::Windows1250:
        return latinPoints(c, around, central);
    case Encoding::Windows1251:
        return cyrillicPoints(c, around);
    default:
        return asianPoints(c, around, frequentCharacters(encoding));
    }
}

/// One way to read the sample.
struct Candidate {
    Encoding encoding = Encoding::Gb18030;
    QString text;
    int headerWords = 0;
    double points = 0;
    int characters = 0;

    Candidate(Encoding with, const QByteArray &sample, const QStringList &known)
        : encoding(with)
        , text(QStringDecoder(codecName(with), QStringConverter::Flag::Stateless).decode(sample))
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            // Ctrl-Z is ASCII, and what a decoder without a replacement character gives.
            if (!isBeyondAscii(text[i]) && text[i] != QChar(0x1A))
                continue;
            const Neighbours around{i > 0 ? text[i - 1] : QChar(), i + 1 < text.size() ? text[i + 1] : QChar()};
            points += pointsOf(encoding, text[i], around);
            ++characters;
        }
        const QStringView head = QStringView(text).left(HeadSize);
        for (const QString &word : known)
            headerWords += head.contains(word) ? 1 : 0;
    }

    [[nodiscard]] double average() const { return characters == 0 ? 0 : points / characters; }
    [[nodiscard]] bool isBetterThan(const Candidate &other) const
    {
        return headerWords != other.headerWords ? headerWords > other.headerWords : average() > other.average();
    }
};

bool isClear(const Candidate &best, const Candidate &next)
{
    const bool isKnown = best.headerWords > 0 && next.headerWords == 0;
    if (isKnown || best.headerWords >= next.headerWords + 2)
        return best.average() > Rare;
    return best.average() >= Believable
        && (best.average() - next.average()) * std::sqrt(double(best.characters)) >= ClearLead;
}

} // namespace

EncodingGuess bestEncoding(const QByteArray &sample, const QStringList &headerWords)
{
    QStringList known = commonHeaderWords();
    for (const QString &word : headerWords) {
        if (word.size() >= 2 && std::any_of(word.begin(), word.end(), isBeyondAscii))
            known << word;
    }
    known.removeDuplicates();
    std::vector<Candidate> candidates;
    for (const Encoding encoding : {Encoding::Gb18030, Encoding::Big5, Encoding::ShiftJis, Encoding::EucKr,
             Encoding::Windows1252, Encoding::Windows1250, Encoding::Windows1251})
        candidates.emplace_back(encoding, sample, known);
    std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) { return a.isBetterThan(b); });
    EncodingGuess guess{candidates.front().encoding};
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        // The same text in another encoding is the same table.
        if (candidates[i].text != candidates.front().text && !isClear(candidates.front(), candidates[i]))
            guess.rivals.push_back(candidates[i].encoding);
    }
    if (guess.rivals.empty())
        return guess;
    guess.rivals.insert(guess.rivals.begin(), guess.encoding);
    // Where nothing is clear, what Excel writes in Chinese Windows is the likeliest.
    if (const auto chinese = std::ranges::find(guess.rivals, Encoding::Gb18030); chinese != guess.rivals.end()) {
        std::rotate(guess.rivals.begin(), chinese, chinese + 1);
        guess.encoding = Encoding::Gb18030;
    }
    constexpr std::size_t mostRivals = 4;
    guess.rivals.resize(std::min(guess.rivals.size(), mostRivals));
    return guess;
}

} // namespace waterline
