/** What players may type for people, cities and sports of the Paris 2024 base: none is an alias there. */
export const TYPED_IN_BASE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
	{
		people: {
			'david-degtyarev': [
				'david degtyarev',
				'Degtyarev David',
				'дегтярёв',
				'Дегтярев Давид',
				'David Degtyaryov',
				'Degtyrev',
				'David Degtayrev'
			],
			'akmaral-nauatbek': [
				'Науатбек',
				'Nauatbek Akmaral',
				'Akmaral Nauatbeck',
				'АКМАРАЛ НАУАТБЕК',
				'Ақмарал Науатбек',
				'Nautbek'
			],
			'yerkin-gabbasov': [
				'Gabasov',
				'Yerkin Gabbassov',
				'Габбасов Еркин',
				'Ғаббасов',
				'Erkin Gabasov',
				'Jerkin Gabbasov',
				'gabbasov yerkin'
			],
			'nurdaulet-zhumagali': [
				'Нұрдәулет Жұмағали',
				'Жумагали',
				'Nurdaulet Jumagali',
				'Nurdaulet Zhumagaly',
				'Zhumagali Nurdaulet',
				'Nurdaulet Zhumgali'
			],
			'yergali-shamei': [
				'Шамей Ергали',
				'Ерғали Шәмей',
				'Ergali Shamei',
				'Yergaly Shamey',
				'yergali-shamei'
			],
			'dayana-fedosova': [
				'Diana Fedosova',
				'Федосова',
				'Федосова Даяна',
				'Fedosva',
				'Daiana Fedosova',
				'DAYANA FEDOSOVA'
			],
			'zarina-raifova': [
				'Раифова',
				'Zarina Rayfova',
				'Raifova Zarina',
				'Zarína Raifova',
				'Zarina Riafova'
			],
			'dastan-mukashbekov': [
				'Мукашбеков',
				'Дастан Мұқашбеков',
				'Mukashbekov Dastan',
				'Dastan Muqashbekov',
				'Mukhashbekov',
				'Dastan Mukashbekof'
			],
			'zhurkamyrza-shukurbekov': [
				'Шукурбеков',
				'Shukurbekov Zhurkamyrza',
				'Zhurkamirza Shukurbekov',
				'Жұрқамырза Шүкірбеков',
				'Shukurbekow',
				'Jurkamyrza Shukurbekov'
			],
			'temirkhan-daiyrbek': [
				'Дайырбек',
				'Темірхан Дайырбек',
				'Temirhan Daiyrbek',
				'Daiyrbek Temirkhan',
				'Temirkhan Dayirbek',
				'Temirkhan Dairbek'
			],
			'bibarys-spatay': [
				'Бибарыс Спатай!',
				'Спатай',
				'Bibaris Spatay',
				'spatay bibarys',
				'Bibarys Sptaay'
			],
			'kamilya-dosmalova': [
				'Камила Досмалова',
				'Dosmalova Kamilya',
				'Kamila Dosmalova',
				'Досмалова',
				'Камилә Досмалова',
				'Kamilia Dosmalova'
			],
			'nyshan-omirali': [
				'Нышан Өмірәлі',
				'Омирали',
				'Omirali Nyshan',
				'Nishan Omirali',
				'Nyshan Omiraly'
			],
			'nurlan-dombaev': [
				'Домбаев',
				'Нұрлан Домбаев',
				'Dombaev Nurlan',
				'Nurlan Dombáev',
				'Nurlan Domabev'
			],
			'vladislav-yakovlev': [
				'Яковлев',
				'Yakovlev Vladislav',
				'Vladislav Jakovlev',
				'Yakolvev',
				'Vladyslav Yakovlev',
				'Яковлев Владислав'
			],
			'dmitry-panarin': [
				'Dmitri Panarin',
				'Панарин',
				'Panarin Dmitry',
				'Дмитрий  Панарин ',
				'Dmitrii Panarin',
				'Dimitry Panarin'
			],
			'aibek-oralbay': [
				'Aybek Oralbay',
				'Oralbay Aibek',
				'Айбек Оралбай',
				'Aibek Oralbai',
				'Айбек'
			],
			'nurbek-oralbay': [
				'Нурбек',
				'Нұрбек Оралбай',
				'Oralbay Nurbek',
				'Nurbek Oralbai',
				'Nurbek Orlabay'
			],
			'nazym-kyzaibay': [
				'Nazim Kyzaibay',
				'Кызайбай',
				'Nazym Qyzaibai',
				'Kyzaibay Nazym',
				'Nazym Kyzaybay',
				'Қызайбай Назым'
			],
			'valentina-khalzova': [
				'Хальзова',
				'Валентина Халзова',
				'Valentina Halzova',
				'Khalzova Valentina',
				'Valentyna Khalzova',
				'Valentina Khalzva'
			],
			'bauyrzhan-takhauov': [
				'Бауыржан Тахауов',
				'Baurzhan Takhauov',
				'Takhauov Bauyrzhan',
				'Bauirzhan Tahauov',
				'Бауыржан Тақауов'
			],
			'serik-zharasbayev': [
				'Жарасбаев',
				'Серік Жарасбаев',
				'Serik Zharasbaev',
				'Zharasbayev Serik',
				'Serik Jarasbayev'
			],
			'zhang-lijun': ['Zhang Li Jun', 'zhang li-jun', 'ZHANG Lijun', 'Zhāng Lìjūn'],
			'tang-xuemei': ['Tang Xue Mei', 'tang xuemei', 'Táng Xuěméi', 'Tang Xuemie'],
			'xu-yixiao': ['Xu Yi Xiao', 'xu yixiao', 'Yi-xiao Xu'],
			'xu-huimin': ['Xu Hui Min', 'huimin xu', 'Xu Huimn']
		},
		cities: {
			astana: ['astana', 'Astanа', 'Нур-Султан'],
			hangzhou: ['Hangzou', 'Hangzhuo', 'hang zhou', 'Hángzhōu'],
			chungju: ['chungju', 'Chung-ju', 'Chunju'],
			barcelona: ['Barselona', 'Barcellona', 'Barcelonа'],
			rio: ['Rio de Janiero', 'rio-de-janeiro', 'Río de Janeiro', 'Rio De Jenairo'],
			beijing: ['Bejing', 'bei jing', 'Beijng'],
			cairo: ['Ciaro', 'каир'],
			athens: ['Athen', 'athnes'],
			sydney: ['Sidney', 'Sydny'],
			tokyo: ['tokyo', 'Tōkyō', 'Tokoy']
		},
		sports: {
			badminton: ['Badmington', 'badmintion'],
			taekwondo: ['Taekwando', 'tae kwon do', 'Tae-Kwon-Do', 'тхеквондо'],
			'sitting-volleyball': ['sitting voleyball', 'Siting volleyball', 'volleyball, sitting'],
			'table-tennis': ['table tenis', 'Tabletennis', 'ping pong'],
			rowing: ['roving', 'Rowin'],
			athletics: ['atheltics', 'Athletic', 'легкая атлетика'],
			powerlifting: ['power lifting', 'Powerlifing', 'пауерлифтинг'],
			judo: ['Judo', 'dzudo', 'дзюдо.']
		}
	};
