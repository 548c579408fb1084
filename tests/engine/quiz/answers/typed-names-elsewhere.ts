/** One name that no base of ours holds: its stored spellings, and what players may type for it. */
export interface TypedName {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly typed: readonly string[];
}

const named = (name: string, alias: string, ...typed: readonly string[]): TypedName => ({
	name,
	aliases: alias === '' ? [] : [alias],
	typed
});

/** People, stored in Latin letters with the surname as their only alias. */
export const PEOPLE_ELSEWHERE: readonly TypedName[] = [
	named(
		'Gennady Golovkin',
		'Golovkin',
		'Геннадий Головкин',
		'Gennadiy Golovkin',
		'Golovkin',
		'Golovkyn',
		'Головкин Геннадий'
	),
	named(
		'Elena Rybakina',
		'Rybakina',
		'Елена Рыбакина',
		'Yelena Rybakina',
		'Ribakina',
		'Rybakina Elena',
		'Рыбакина'
	),
	named(
		'Dimash Qudaibergen',
		'Qudaibergen',
		'Димаш Құдайберген',
		'Димаш Кудайберген',
		'Dimash Kudaibergen',
		'Kudaybergen'
	),
	named(
		'Olzhas Suleimenov',
		'Suleimenov',
		'Олжас Сулейменов',
		'Олжас Сүлейменов',
		'Olzhas Suleymenov',
		'Oljas Suleimenov',
		'suleimenov olzhas'
	),
	named(
		'Abai Qunanbaiuly',
		'Abai',
		'Абай Құнанбайұлы',
		'Абай',
		'Abay Qunanbayuly',
		'Абай Кунанбайулы'
	),
	named(
		'Kanysh Satpayev',
		'Satpayev',
		'Каныш Сатпаев',
		'Қаныш Сатпаев',
		'Kanysh Satpaev',
		'Satpaev',
		'Qanysh Satpayev'
	),
	named(
		'Mukhtar Auezov',
		'Auezov',
		'Мұхтар Әуезов',
		'Мухтар Ауэзов',
		'Muhtar Auezov',
		'Auezov Mukhtar',
		'Ауэзов'
	),
	named(
		'Toktar Aubakirov',
		'Aubakirov',
		'Тоқтар Әубәкіров',
		'Токтар Аубакиров',
		'Toqtar Aubakirov',
		'Aubakrov'
	),
	named('Ilya Ilyin', 'Ilyin', 'Илья Ильин', 'Ильин', 'Ilia Ilyin', 'Ilya Ilin'),
	named('Denis Ten', 'Ten', 'Денис Тен', 'Ten Denis', 'тен', 'Dennis Ten'),
	named(
		'Alexander Vinokourov',
		'Vinokourov',
		'Александр Винокуров',
		'Aleksandr Vinokourov',
		'Vinokurov',
		'Винокуров',
		'Alexandr Vinokurov'
	),
	named('Serik Sapiyev', 'Sapiyev', 'Серик Сапиев', 'Серік Сәпиев', 'Serik Sapiev', 'Sapiev'),
	named(
		'Yeldos Smetov',
		'Smetov',
		'Елдос Сметов',
		'Eldos Smetov',
		'Сметов',
		'Smetov Yeldos',
		'Yeldos Smteov'
	),
	named(
		'Abiba Abuzhakynova',
		'Abuzhakynova',
		'Абиба Абужакынова',
		'Әбиба Әбужақынова',
		'Abiba Abujakynova',
		'Abuzhakinova'
	),
	named(
		'Roza Rymbayeva',
		'Rymbayeva',
		'Роза Рымбаева',
		'Roza Rymbaeva',
		'Rosa Rymbayeva',
		'Рымбаева'
	),
	named(
		'Zhansaya Abdumalik',
		'Abdumalik',
		'Жансая Абдумалик',
		'Jansaya Abdumalik',
		'Zhansaia Abdumalik',
		'Abdumalic'
	),
	named(
		'Dinara Saduakassova',
		'Saduakassova',
		'Динара Садуакасова',
		'Dinara Saduakasova',
		'Сәдуақасова Динара',
		'Saduakasova'
	),
	named(
		'Kazhymukan Munaitpasov',
		'Munaitpasov',
		'Қажымұқан Мұңайтпасов',
		'Кажымукан Мунайтпасов',
		'Kazhimukan Munaitpassov',
		'Munaytpasov'
	),
	named(
		'Alia Moldagulova',
		'Moldagulova',
		'Алия Молдагулова',
		'Әлия Молдағұлова',
		'Aliya Moldagulova',
		'Moldgulova'
	),
	named(
		'Manshuk Mametova',
		'Mametova',
		'Мәншүк Мәметова',
		'Маншук Маметова',
		'Manshuk Mametva',
		'Mametova Manshuk'
	),
	named(
		'Chokan Valikhanov',
		'Valikhanov',
		'Чокан Валиханов',
		'Chokan Valihanov',
		'Валиханов',
		'Valikhanov Chokan'
	),
	named('Yuri Gagarin', 'Gagarin', 'Юрий Гагарин', 'Yury Gagarin', 'Gagrin', 'гагарин'),
	named(
		'Valentina Tereshkova',
		'Tereshkova',
		'Валентина Терешкова',
		'Tereskova',
		'Терешкова',
		'Tereshkova Valentina'
	),
	named(
		'Fyodor Dostoevsky',
		'Dostoevsky',
		'Фёдор Достоевский',
		'Федор Достоевский',
		'Fedor Dostoyevsky',
		'Dostoevski',
		'Dostoyevskiy'
	),
	named(
		'Pyotr Tchaikovsky',
		'Tchaikovsky',
		'Пётр Чайковский',
		'Chaikovsky',
		'Tchaikovski',
		'Tchaikovsky Pyotr'
	),
	named(
		'Anna Shcherbakova',
		'Shcherbakova',
		'Анна Щербакова',
		'Щербакова',
		'Anna Scherbakova',
		'Sherbakova'
	),
	named(
		'Nikita Khrushchev',
		'Khrushchev',
		'Никита Хрущёв',
		'Никита Хрущев',
		'Khruschev',
		'Hrushchev',
		'Krushchev'
	),
	named('Garry Kasparov', 'Kasparov', 'Гарри Каспаров', 'Gary Kasparov', 'Kasparof', 'каспаров'),
	named('Sergey Bubka', 'Bubka', 'Сергей Бубка', 'Sergei Bubka', 'Bubka Sergey', 'Bubca'),
	named('Marat Safin', 'Safin', 'Марат Сафин', 'Safin', 'Сафин Марат'),
	named('Dinara Safina', 'Safina', 'Динара Сафина', 'Safina', 'Safina Dinara'),
	named(
		'Mikhail Bulgakov',
		'Bulgakov',
		'Михаил Булгаков',
		'Mihail Bulgakov',
		'Булгаков',
		'Michail Bulgakov'
	),
	named('Nikolai Bulganin', 'Bulganin', 'Николай Булганин', 'Nikolay Bulganin', 'Булганин'),
	named('Nikolai Gogol', 'Gogol', 'Николай Гоголь', 'Гоголь', 'Nikolay Gogol', 'gogol'),
	named('José Saramago', 'Saramago', 'Jose Saramago', 'SARAMAGO', 'Saramgo', 'Saramago, José'),
	named('Søren Kierkegaard', 'Kierkegaard', 'Soren Kierkegaard', 'Kierkegard', 'Kirkegaard'),
	named('Łukasz Fabiański', 'Fabiański', 'Lukasz Fabianski', 'Fabianski', 'Lukas Fabianski'),
	named('Antonín Dvořák', 'Dvořák', 'Antonin Dvorak', 'Dvorak', 'Антонин Дворжак'),
	named(
		'Jean-Paul Sartre',
		'Sartre',
		'Jean Paul Sartre',
		'jeanpaul sartre',
		'Satre',
		'Sartre Jean-Paul'
	),
	named(
		'Gabriel García Márquez',
		'García Márquez',
		'Gabriel Garcia Marquez',
		'Garcia Marques',
		'garcia-marquez'
	),
	named('Jürgen Klopp', 'Klopp', 'Jurgen Klopp', 'Juergen Klopp', 'Jurgen Klop', 'klopp'),
	named('Zlatan Ibrahimović', 'Ibrahimović', 'Zlatan Ibrahimovic', 'Ibrahimovich', 'Ibrahimovic'),
	named(
		'Serena Williams',
		'',
		'serena williams',
		'Serena Wiliams',
		'Williams, Serena',
		'Serina Williams'
	),
	named('Venus Williams', '', 'venus williams', 'Venus Wiliams', 'Williams Venus'),
	named('Wladimir Klitschko', '', 'Владимир Кличко', 'Vladimir Klitschko', 'Wladimir Klitchko'),
	named('Vitali Klitschko', '', 'Vitaly Klitschko', 'Vitali Klitshko', 'Klitschko Vitali'),
	named("Shaquille O'Neal", "O'Neal", 'Shaquille ONeal', 'O’Neal', 'Shaquile O Neal', 'Oneal'),
	named('Mao Zedong', 'Mao', 'Mao Ze Dong', 'mao zedong', 'Máo Zédōng')
];

/** Countries whose names nearly coincide, stored without aliases: the hardest neighbours there are. */
export const COUNTRIES_ELSEWHERE: readonly TypedName[] = [
	named('Niger', '', 'niger', 'NIGER'),
	named('Nigeria', '', 'nigeria', 'Nigeria.'),
	named('Austria', '', 'austria'),
	named('Australia', '', 'australia', 'Australa'),
	named('Iran', '', 'iran', 'Irán'),
	named('Iraq', '', 'iraq', 'irak'),
	named('Slovakia', '', 'slovakia'),
	named('Slovenia', '', 'slovenia'),
	named('Mali', '', 'mali'),
	named('Malta', '', 'malta'),
	named('Malawi', '', 'malawi'),
	named('Maldives', '', 'the Maldives', 'Maldivs'),
	named('Gambia', '', 'gambia'),
	named('Zambia', '', 'zambia'),
	named('Mauritius', '', 'Mauritus', 'mauritius'),
	named('Mauritania', '', 'mauritania', 'Mauritanya'),
	named('Guinea', '', 'guinea'),
	named('Guinea-Bissau', '', 'Guinea Bissau', 'guinea-bisau'),
	named('Equatorial Guinea', '', 'equatorial guinea', 'Ecuatorial Guinea'),
	named('Paraguay', '', 'paraguay', 'Paraguai'),
	named('Uruguay', '', 'uruguay'),
	named('Latvia', '', 'latvia'),
	named('Lithuania', '', 'lithuania', 'Lithunia'),
	named('Sudan', '', 'sudan'),
	named('South Sudan', '', 'south sudan', 'South-Sudan'),
	named('North Korea', '', 'north korea'),
	named('South Korea', '', 'south korea', 'Korea South'),
	named('Ireland', '', 'ireland'),
	named('Iceland', '', 'iceland'),
	named('Kazakhstan', '', 'Казахстан', 'Қазақстан', 'Qazaqstan', 'Kazahstan', 'Kazakstan'),
	named('Kyrgyzstan', '', 'Кыргызстан', 'Kirgizstan', 'Kyrgystan', 'Қырғызстан'),
	named('Uzbekistan', '', 'Узбекистан', 'Uzbekstan', 'Өзбекистан'),
	named('Tajikistan', '', 'Таджикистан', 'Tadjikistan', 'Tajikstan'),
	named('Turkmenistan', '', 'Туркменистан', 'Turkmenstan')
];
