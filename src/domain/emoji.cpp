// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emoji.h"
#include <QStringList>
#include <algorithm>

namespace domain {
namespace {

constexpr char16_t table[] = uR"(
+1 👍 -1 👎 100 💯 1st_place_medal 🥇 2nd_place_medal 🥈 3rd_place_medal 🥉 a 🅰️ accept 🉑 adhesive_bandage 🩹 airplane ✈️
alarm_clock ⏰ alembic ⚗️ alien 👽 ambulance 🚑 anchor ⚓ angel 👼 angry 😠 ant 🐜 apple 🍎 arrow_backward ◀️ arrow_double_down ⏬
arrow_double_up ⏫ arrow_down ⬇️ arrow_forward ▶️ arrow_left ⬅️ arrow_lower_left ↙️ arrow_lower_right ↘️ arrow_right ➡️ arrow_up ⬆️
arrow_up_down ↕️ arrow_upper_left ↖️ arrow_upper_right ↗️ arrows_clockwise 🔃 arrows_counterclockwise 🔄 art 🎨 astonished 😲
b 🅱️ baby 👶 back 🔙 balloon 🎈 ballot_box_with_check ☑️ bangbang ‼️ bar_chart 📊 battery 🔋 bear 🐻 bee 🐝 beer 🍺 beers 🍻 beetle 🐞
bell 🔔 bento 🍱 bike 🚲 bird 🐦 birthday 🎂 black_circle ⚫ black_heart 🖤 black_large_square ⬛ blossom 🌼 blue_book 📘
blue_heart 💙 blush 😊 boat ⛵ bomb 💣 book 📖 bookmark 🔖 bookmark_tabs 📑 books 📚 boom 💥 bow 🙇 brain 🧠 bread 🍞 bricks 🧱
bridge_at_night 🌉 briefcase 💼 broken_heart 💔 broom 🧹 bug 🐛 building_construction 🏗️ bulb 💡 bullettrain_side 🚄 bus 🚌
busts_in_silhouette 👥 butterfly 🦋 cake 🍰 calendar 📆 calling 📲 camel 🐫 camera 📷 camera_flash 📸 candle 🕯️ car 🚗
card_file_box 🗃️ card_index 📇 cat 🐱 cd 💿 chains ⛓️ chart 💹 chart_with_downwards_trend 📉 chart_with_upwards_trend 📈
checkered_flag 🏁 cherries 🍒 children_crossing 🚸 chocolate_bar 🍫 christmas_tree 🎄 clap 👏 clapper 🎬 classical_building 🏛️
clipboard 📋 closed_lock_with_key 🔐 cloud ☁️ clown_face 🤡 coffee ☕ coffin ⚰️ collision 💥 computer 💻 computer_mouse 🖱️
confetti_ball 🎊 confounded 😖 confused 😕 construction 🚧 construction_worker 👷 cookie 🍪 cool 🆒 copyright ©️ cow 🐮 crab 🦀
credit_card 💳 crossed_fingers 🤞 crossed_swords ⚔️ crown 👑 cry 😢 crystal_ball 🔮 cupid 💘 curly_loop ➰ dancer 💃 dart 🎯 dash 💨
date 📅 deciduous_tree 🌳 desktop_computer 🖥️ detective 🕵️ diamond_shape_with_a_dot_inside 💠 disappointed 😞 dizzy 💫 dog 🐶
dolphin 🐬 door 🚪 doughnut 🍩 dove 🕊️ dragon 🐉 droplet 💧 duck 🦆 dvd 📀 e-mail 📧 eagle 🦅 ear 👂 earth_africa 🌍
earth_americas 🌎 earth_asia 🌏 egg 🥚 elephant 🐘 electric_plug 🔌 email 📧 end 🔚 envelope ✉️ exclamation ❗ expressionless 😑
eye 👁️ eyeglasses 👓 eyes 👀 facepalm 🤦 factory 🏭 fallen_leaf 🍂 fast_forward ⏩ fax 📠 fearful 😨 file_cabinet 🗄️ file_folder 📁
film_strip 🎞️ fire 🔥 fire_engine 🚒 fire_extinguisher 🧯 fireworks 🎆 fish 🐟 fist ✊ flags 🎏 flashlight 🔦 flexed_biceps 💪
floppy_disk 💾 flushed 😳 fog 🌫️ footprints 👣 four_leaf_clover 🍀 fox_face 🦊 free 🆓 frog 🐸 frowning 😦 fuelpump ⛽
game_die 🎲 gear ⚙️ gem 💎 ghost 👻 gift 🎁 globe_with_meridians 🌐 goal_net 🥅 grapes 🍇 green_apple 🍏 green_book 📗
green_circle 🟢 green_heart 💚 grey_exclamation ❕ grey_question ❔ grin 😁 grinning 😀 guitar 🎸 hammer 🔨 hammer_and_pick ⚒️
hammer_and_wrench 🛠️ hamster 🐹 handshake 🤝 hatching_chick 🐣 headphones 🎧 hear_no_evil 🙉 heart ❤️ heart_eyes 😍
heartbeat 💓 heavy_check_mark ✔️ heavy_division_sign ➗ heavy_exclamation_mark ❗ heavy_minus_sign ➖ heavy_multiplication_x ✖️
heavy_plus_sign ➕ herb 🌿 hibiscus 🌺 high_brightness 🔆 hole 🕳️ honeybee 🐝 hospital 🏥 hot_pepper 🌶️ hotsprings ♨️
hourglass ⌛ hourglass_flowing_sand ⏳ house 🏠 hugs 🤗 hushed 😯 ice_cube 🧊 id 🆔 inbox_tray 📥 incoming_envelope 📨 infinity ♾️
information_source ℹ️ innocent 😇 interrobang ⁉️ iphone 📱 jigsaw 🧩 joy 😂 joystick 🕹️ key 🔑 keyboard ⌨️ kiss 💋 kite 🪁 koala 🐨
label 🏷️ lantern 🏮 large_blue_circle 🔵 laughing 😆 leaves 🍃 ledger 📒 left_right_arrow ↔️ lemon 🍋 level_slider 🎚️ link 🔗
lipstick 💄 lock 🔒 lock_with_ink_pen 🔏 loop ➿ loud_sound 🔊 loudspeaker 📢 love_letter 💌 low_brightness 🔅 m Ⓜ️ mag 🔍 mag_right 🔎
magic_wand 🪄 magnet 🧲 mailbox 📫 maple_leaf 🍁 mechanical_arm 🦾 medal_sports 🏅 mega 📣 memo 📝 microphone 🎤 microscope 🔬
milky_way 🌌 money_with_wings 💸 moneybag 💰 monkey 🐒 monocle_face 🧐 moon 🌔 mortar_board 🎓 mount_fuji 🗻 mountain ⛰️ mouse 🐭
movie_camera 🎥 muscle 💪 mushroom 🍄 musical_note 🎵 mute 🔇 nerd_face 🤓 neutral_face 😐 new 🆕 newspaper 📰
newspaper_roll 🗞️ ng 🆖 nine 9️⃣ no_bell 🔕 no_entry ⛔ no_entry_sign 🚫 notebook 📓 notes 🎶 nut_and_bolt 🔩 o ⭕ ocean 🌊 octopus 🐙 ok 🆗
ok_hand 👌 old_key 🗝️ on 🔛 one 1️⃣ open_book 📖 open_file_folder 📂 open_hands 👐 open_mouth 😮 orange_book 📙 orange_circle 🟠
orange_heart 🧡 outbox_tray 📤 owl 🦉 package 📦 page_facing_up 📄 page_with_curl 📃 pager 📟 paintbrush 🖌️ palm_tree 🌴 panda_face 🐼
paperclip 📎 parachute 🪂 partying_face 🥳 passport_control 🛂 pause_button ⏸️ peach 🍑 pencil 📝 pencil2 ✏️ penguin 🐧 pensive 😔
petri_dish 🧫 phone ☎️ pill 💊 pinata 🪅 pineapple 🍍 pizza 🍕 play_or_pause_button ⏯️ point_down 👇 point_left 👈 point_right 👉
point_up ☝️ police_car 🚓 popcorn 🍿 postbox 📮 pouch 👝 pray 🙏 printer 🖨️ purple_circle 🟣 purple_heart 💜 pushpin 📌 question ❓
rabbit 🐰 racehorse 🐎 rage 😡 railway_car 🚃 rainbow 🌈 raised_hand ✋ raised_hands 🙌 raising_hand 🙋 ramen 🍜 recycle ♻️ red_circle 🔴
registered ®️ relaxed ☺️ relieved 😌 repeat 🔁 rewind ⏪ ribbon 🎀 robot 🤖 rocket 🚀 roll_eyes 🙄 rose 🌹 rotating_light 🚨
round_pushpin 📍 rugby_football 🏉 runner 🏃 running 🏃 sailboat ⛵ salt 🧂 sandwich 🥪 satellite 📡 satisfied 😆 sauropod 🦕
scales ⚖️ school 🏫 scissors ✂️ scream 😱 scroll 📜 see_no_evil 🙈 seedling 🌱 shark 🦈 shield 🛡️ ship 🚢 shipit 🐿️ shopping_cart 🛒
shower 🚿 shrimp 🦐 shrug 🤷 skull 💀 sleeping 😴 sleepy 😪 slightly_smiling_face 🙂 slot_machine 🎰 sloth 🦥 small_blue_diamond 🔹
small_orange_diamond 🔸 smile 😄 smiley 😃 smirk 😏 snail 🐌 snake 🐍 snowflake ❄️ snowman ⛄ sob 😭 soccer ⚽ soon 🔜 sos 🆘 sound 🔉
sparkle ❇️ sparkler 🎇 sparkles ✨ sparkling_heart 💖 speak_no_evil 🙊 speaker 🔈 speech_balloon 💬 speedboat 🚤 spider 🕷️
spider_web 🕸️ spiral_calendar 🗓️ spiral_notepad 🗒️ squid 🦑 stadium 🏟️ star ⭐ star2 🌟 star_struck 🤩 stars 🌠 station 🚉
stethoscope 🩺 stop_button ⏹️ stop_sign 🛑 stopwatch ⏱️ straight_ruler 📏 studio_microphone 🎙️ sun_with_face 🌞 sunflower 🌻
sunglasses 😎 sunny ☀️ sunrise 🌅 sweat 😓 sweat_drops 💦 sweat_smile 😅 symbols 🔣 syringe 💉 t-rex 🦖 taco 🌮 tada 🎉 tanabata_tree 🎋
taxi 🚕 tea 🍵 telephone ☎️ telephone_receiver 📞 telescope 🔭 tent ⛺ test_tube 🧪 thermometer 🌡️ thinking 🤔 thought_balloon 💭
thread 🧵 three 3️⃣ thumbsdown 👎 thumbsup 👍 ticket 🎫 tiger 🐯 timer_clock ⏲️ tm ™️ tomato 🍅 toolbox 🧰 top 🔝 tornado 🌪️ tractor 🚜
traffic_light 🚥 train 🚋 triangular_flag_on_post 🚩 triangular_ruler 📐 trident 🔱 triumph 😤 trophy 🏆 truck 🚚 trumpet 🎺
tulip 🌷 turtle 🐢 tv 📺 twisted_rightwards_arrows 🔀 two 2️⃣ umbrella ☔ unamused 😒 unicorn 🦄 unlock 🔓 up 🆙 upside_down_face 🙃
v ✌️ vertical_traffic_light 🚦 vhs 📼 video_camera 📹 video_game 🎮 violin 🎻 volcano 🌋 vs 🆚 walking 🚶 warning ⚠️ wastebasket 🗑️
watch ⌚ watermelon 🍉 wave 👋 wavy_dash 〰️ weary 😩 weight_lifting 🏋️ whale 🐳 whale2 🐋 wheel_of_dharma ☸️ wheelchair ♿
white_check_mark ✅ white_circle ⚪ white_flag 🏳️ white_heart 🤍 white_large_square ⬜ wilted_flower 🥀 wind_chime 🎐 wine_glass 🍷
wink 😉 wolf 🐺 woman_technologist 👩‍💻 wood 🪵 world_map 🗺️ worm 🪱 worried 😟 wrench 🔧 x ❌ yellow_circle 🟡 yellow_heart 💛 yum 😋
yo_yo 🪀 zap ⚡ zebra 🦓 zero 0️⃣ zipper_mouth_face 🤐 zzz 💤 )";

bool belongsToName(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'+' || c == u'-'; }

} // namespace

const std::vector<Emoji> &emojis()
{
    static const std::vector<Emoji> all = [] {
        const QStringList words = QString::fromUtf16(table).simplified().split(QLatin1Char(' '));
        std::vector<Emoji> read;
        read.reserve(size_t(words.size() / 2));
        for (qsizetype i = 0; i + 1 < words.size(); i += 2)
            read.push_back({words[i], words[i + 1]});
        std::sort(read.begin(), read.end(), [](const Emoji &a, const Emoji &b) { return a.name < b.name; });
        return read;
    }();
    return all;
}

QString emojiNamed(QStringView name)
{
    const auto &all = emojis();
    const auto found =
        std::lower_bound(all.begin(), all.end(), name, [](const Emoji &emoji, QStringView sought) { return emoji.name < sought; });
    return found != all.end() && found->name == name ? found->picture : QString();
}

QString withEmojis(const QString &text)
{
    if (text.count(QLatin1Char(':')) < 2)
        return text;
    QString result;
    qsizetype copied = 0;
    for (qsizetype begin = text.indexOf(QLatin1Char(':')); begin >= 0;) {
        qsizetype end = begin + 1;
        while (end < text.size() && belongsToName(text[end]))
            ++end;
        const bool isClosed = end < text.size() && text[end] == QLatin1Char(':');
        const bool isScope = begin > copied && text[begin - 1] == QLatin1Char(':'); // "std::x::y"
        const QString picture = isClosed && !isScope ? emojiNamed(QStringView(text).mid(begin + 1, end - begin - 1)) : QString();
        if (!picture.isEmpty()) {
            result += QStringView(text).mid(copied, begin - copied);
            result += picture;
            copied = end + 1;
        }
        begin = text.indexOf(QLatin1Char(':'), picture.isEmpty() ? end : end + 1);
    }
    result += QStringView(text).mid(copied);
    return result;
}

} // namespace domain
