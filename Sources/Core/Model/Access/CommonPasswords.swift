/// The passwords that are tried first, wherever somebody guesses; in lower case, of eight characters and more, for shorter
/// ones are refused anyway.
///
/// Nearly all of them are one of three things: a run of digits, a walk over the keyboard, or a word, a name or a club with
/// a few digits after it. So a word is refused with every usual ending. The words are those that published rankings of
/// stolen passwords begin with (`RankedPasswords`), and those of the languages Tieout speaks, which such rankings lack.
enum CommonPasswords {
    static func contains(_ plain: String) -> Bool {
        if runs.contains(plain) { return true }
        for length in 0...min(endingCharactersMax, plain.count)
        where words.contains(String(plain.dropLast(length))) && isEnding(plain.suffix(length)) { return true }
        let half = plain.prefix(plain.count / 2)
        return plain.count.isMultiple(of: 2) && plain.hasSuffix(half) && words.contains(String(half))
    }

    private static func isEnding(_ text: Substring) -> Bool {
        if text.isEmpty || endings.contains(text) { return true }
        guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else { return false }
        return text.count <= 2 || (text.count == 4 && (1950...2029).contains(number))
    }

    private static let endingCharactersMax = 6

    /// Besides one or two digits, and the years in which people were born or chose a password.
    private static let endings: Set<Substring> = Set(
        "123 1234 12345 123456 007 321 ! !! 1! 123! @123 @1 #1".split(separator: " "))

    private static let runs = Set(digits + walks)
    private static let words = Set(ownWords + RankedPasswords.all)

    private static let digits = """
        12345678 123456789 1234567890 12345678910 0123456789 012345678 01234567 87654321 987654321 9876543210 \
        0987654321 098765432 11111111 111111111 1111111111 00000000 000000000 0000000000 22222222 33333333 44444444 \
        55555555 66666666 77777777 88888888 99999999 12341234 123123123 12121212 11223344 1122334455 112233445566 \
        12344321 1234554321 123321123 147258369 741852963 159753456 789456123 123456123 123456123456 456789123 \
        123654789 123698745 11112222 10203040 1020304050 13131313 21212121 23232323 31415926 314159265 24681012 \
        13579246 135792468 246813579 19841984 19871987 19901990 20002000 20202020 01010101 01012000 01011990 01011980 \
        17081945 14021946 25122000 31121999 11119999 99998888 78945612 78963214 321654987 963852741 963258741
        """.split(separator: " ").map(String.init)

    private static let walks = """
        qwertyui qwertyuiop qwerty123 qwerty12 qwerty1234 qwerty12345 1qwerty1 123qwerty qwertyqwerty qwertzui qwertzuiop \
        azertyui azertyuiop asdfghjk asdfghjkl asdfasdf asdfqwer asdf1234 asdfgh123 asdasdasd qweqweqwe qweasdzxc qweasd123 \
        qweasdqwe qazwsxedc qazwsx123 qazxswedc 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 2wsx3edc zaq12wsx zaq1zaq1 zaq1xsw2 \
        1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 qwer1234 qwer4321 1234qwer 12qwaszx zxcvbnm1 \
        zxcvbnm123 zxcvbnma zxcvasdf zxcv1234 poiuytre poiuytrewq lkjhgfdsa mnbvcxz1 !qaz2wsx !@#$%^&* !@#$%^&*( a1b2c3d4 \
        a1s2d3f4 abcd1234 abcd12345 abcdefgh abcdefg1 abcdefghi abcdefghij abc12345 abc123456 abcabcabc abc123abc 1a2b3c4d \
        123abc123 1234abcd 12345abc 123456abc 123456qwe 123456qwerty 123qweasd 123qweasdzxc 123qwe123 qwe123qwe 1qaz1qaz \
        aa123456 aa12345678 a1234567 a12345678 a123456789 q1234567 q12345678 z12345678 x12345678 123456aa 12345678a \
        123456789a 1234567a 12345678q 123456789q aaaaaaaa aaaaaaaa1 asd123456 asd12345 qwe12345 qwe123456 zxc12345 zxc123456
        """.split(separator: " ").map(String.init)

    private static let ownWords = """
        password passw0rd p@ssw0rd p@ssword pass passwd pass123 mypassword changeme letmein welcome welcome1 access admin \
        administrator root user guest test testing demo default login master secret system server service support manager \
        company office account accounts accounting finance invoice billing tieout temp temporary computer internet network \
        windows microsoft google facebook twitter instagram youtube samsung iphone android blackberry nokia motorola \
        monkey dragon tiger lion eagle falcon panther jaguar wolf bear shark dolphin horse rabbit turtle spider scorpion \
        butterfly kitten kitty puppy bulldog hunter ranger shadow ninja samurai warrior soldier knight wizard merlin gandalf \
        legend hero killer gangster pirate cowboy phantom ghost vampire zombie demon devil lucifer angel angels heaven jesus \
        christ jesus1 christian blessed blessing faith spirit praise grace church bible allah muhammad bismillah \
        alhamdulillah assalamualaikum insyaallah \
        iloveyou iloveu loveyou lovely love loveme lover lovers mylove iloveme babygirl babyboy baby honey sweet sweetie \
        sweetheart darling princess prince queen king kings diamond crystal jewel gold golden silver platinum rainbow \
        sunshine sunset sunrise summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday january \
        february march april may june july august september october november december flower flowers rose violet jasmine \
        daisy lily cherry apple orange banana lemon strawberry chocolate cookie coffee pepper ginger sugar cheese butter \
        chicken pizza \
        football soccer baseball basketball hockey tennis golf cricket rugby boxing fitness runner player gamer games \
        liverpool chelsea arsenal barcelona realmadrid madrid juventus manchester united newcastle tottenham everton celtic \
        rangers steelers cowboys yankees lakers eagles packers giants raiders redsox ferrari porsche mercedes toyota honda \
        yamaha suzuki kawasaki corvette mustang harley ducati lamborghini camaro \
        superman batman spiderman ironman starwars pokemon pikachu naruto sasuke goku dragonball minecraft fortnite roblox \
        matrix trustno1 whatever nothing forever freedom america england london paris berlin moscow london1 canada mexico \
        brazil germany france italy spain russia china japan korea india indonesia jakarta bandung surabaya romania bucuresti \
        budapest hungary magyar hungaria transilvania \
        michael michelle jennifer jessica jordan joshua daniel david robert william thomas charles george andrew anthony \
        matthew christopher nicholas alexander alexandra alexandru benjamin samantha elizabeth victoria stephanie nicole \
        amanda ashley hannah sophie charlotte olivia emily emma lauren rebecca rachel sarah maria marina natalia natasha \
        patricia patrick richard steven brandon austin justin kevin jason ryan tyler taylor maggie buster charlie bailey \
        rocky lucky max molly sammy oliver oscar toby sparky snoopy tigger garfield mickey minnie bubbles peanut pumpkin \
        friend friends family mother father sister brother mommy daddy mama papa children money success winner champion \
        power energy thunder lightning storm fire water earth ocean river mountain forest hello hello123 hallo goodbye \
        sayang sayangku cinta cintaku rahasia kucing bunga matahari bintang bulan merdeka garuda pancasila keluarga \
        selamat sukses berkah cantik ganteng anakku ibuku mamaku persija persib arema bangsat kontol andi budi dewi agus \
        rahmat hidayat fitri putri wahyu nugroho susanti kurniawan \
        parola parola1 parolamea iubire iubirea teiubesc steaua dinamo rapid romanul florin cristi cristian andrei andreea \
        mihai mihaela gabriel gabriela ionut elena bogdan adrian alina catalin razvan fotbal soare floare \
        jelszo jelszo1 szeretlek szerelem kiscica cicus kutyus macska kutya virag napsugar anyuci apuci ferencvaros fradi \
        ujpest honved zoltan laszlo istvan sandor gabor attila balazs krisztian krisztina katalin zsuzsa eszter viktoria \
        balaton pannonia
        """.split(separator: " ").map(String.init)
}
